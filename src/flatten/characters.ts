/**
 * Characters that take no room: zero-width spaces and joiners that fill preheaders (`&#8203;&nbsp;` repeated), soft
 * hyphens, byte-order marks, combining grapheme joiners. And bidi controls: an embedding or isolate in a title would turn
 * around what the pane shows after it, a host name included.
 */
const INVISIBLE = /\u034f|[\u00ad\u061c\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * No regular expression sees more than this at once: an engine throws a RangeError when one run of megabytes fills its
 * backtracking stack (seen with five megabytes of spaces in a title).
 */
const PIECE_CHARS = 0x10000;

/** Letters, digits, marks and single spaces: a text of nothing else is shown as it stands, as nearly all are. */
const NOT_PLAIN = /[^ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u20ac]| {2}/;

/** One line of text as a reader sees it: no invisible characters, white space (also U+00A0) collapsed to one space. */
export function visibleText(text: string): string {
  // Most texts of a mail are the line break between two tags.
  if (text === '\n') return ' ';
  if (!NOT_PLAIN.test(text)) return text;
  if (text.length <= PIECE_CHARS) return collapsed(text);
  const pieces: string[] = [];
  let spaced = false;
  for (let start = 0; start < text.length; start += PIECE_CHARS) {
    const piece = collapsed(text.slice(start, start + PIECE_CHARS));
    if (piece === '') continue;
    pieces.push(spaced && piece.startsWith(' ') ? piece.slice(1) : piece);
    spaced = piece.endsWith(' ');
  }
  return pieces.join('');
}

function collapsed(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ');
}

export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
