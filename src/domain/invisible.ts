/**
 * Characters that a reader cannot see, and with which two names or addresses look the same: direction marks (U+202E
 * turns what follows around), zero widths, the fillers of Hangul, the blank of braille, variation selectors.
 */
const invisible = /\p{Cf}|[\u115f\u1160\u2800\u3164\uffa0]|\p{Variation_Selector}|\u034f/gu;

/** Whether there is one. */
export function hasInvisible(text: string): boolean {
  return withoutInvisible(text) !== text;
}

/** The text without them. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}
