/**
 * Characters that take no room: zero-width spaces and joiners that fill preheaders (`&#8203;&nbsp;` repeated), soft
 * hyphens, byte-order marks, combining grapheme joiners. And bidi controls: an embedding or isolate in a title would turn
 * around what the pane shows after it, a host name included.
 */
const INVISIBLE = /\u034f|[\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** One line of text as a reader sees it: no invisible characters, white space (also U+00A0) collapsed to one space. */
export function visibleText(text: string): string {
  // Most texts of a mail are the line break between two tags.
  if (text === '\n') return ' ';
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ');
}

export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
