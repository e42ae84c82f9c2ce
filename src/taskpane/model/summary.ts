import { clip } from '../../domain/clip.ts';

/** About three lines in a pane of 320 pixels. */
const shortLength = 170;
/** A button that brings fewer words than this costs more attention than the words. */
const worthHiding = 60;

/** The start of a summary, cut at a word; `null` where it is short enough to stand in full. */
export function shortSummary(summary: string): string | null {
  return summary.length <= shortLength + worthHiding ? null : clip(summary, shortLength);
}
