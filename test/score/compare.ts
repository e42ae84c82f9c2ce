/** How texts are compared when accuracy is counted. */

/** Titles are right when they are equal but for white space, quotes, dashes and accents. Case and all else counts. */
export function normaliseTitle(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’‚‛“”„‟«»´`"']/gu, "'")
    .replace(/\s*[-\u2010-\u2015\u2212]\s*/gu, '-')
    .replace(/[\s\u200b-\u200d\u00ad\ufeff]+/gu, ' ')
    .trim();
}

/** The words of a text: lower case, no accents, split at everything that is no letter or digit. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase();
  // Bounded: five megabytes of one word overflow the backtracking stack of a plain `+`.
  return plain.match(/[\p{L}\p{N}]{1,1000}/gu) ?? [];
}

function countWords(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** F1 over the words of two texts, each word as often as it stands there. Two empty texts are equal. */
export function wordF1(expected: string, actual: string): number {
  const left = wordsOf(expected);
  const right = wordsOf(actual);
  if (left.length + right.length === 0) return 1;
  const counts = countWords(left);
  let shared = 0;
  for (const [word, count] of countWords(right)) shared += Math.min(count, counts.get(word) ?? 0);
  return (2 * shared) / (left.length + right.length);
}

/** Which of these words stand less often in the output than they were printed. */
export function lostWords(printed: string, output: string): string[] {
  const there = countWords(wordsOf(output));
  return [...countWords(wordsOf(printed))]
    .filter(([word, count]) => (there.get(word) ?? 0) < count)
    .map(([word]) => word);
}
