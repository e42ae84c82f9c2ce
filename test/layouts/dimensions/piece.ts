/** A line of an item, ready to print, with what it says. */
export interface Piece {
  role: 'topic' | 'title' | 'when' | 'text' | 'action' | 'picture' | 'field';
  html: string;
}

/**
 * Where a piece stands: over the title, right under it, after the text, after the action, in a column beside the item, in
 * one line with other short fields, or in the title's own line.
 */
export type Slot = 'above' | 'under' | 'after' | 'last' | 'left' | 'right' | 'meta';

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
