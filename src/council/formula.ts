// What may stand before a formula and is passed over: blanks (no tab or line end, which begin a cell), marks that nobody
// sees, NUL and its like, and our own guard.
const passed = String.raw`[ \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cf}']*`;
const sign = '[=+\\-@|＝＋－＠]';

/**
 * A cell that begins like this is run as a formula by Excel and LibreOffice: `=HYPERLINK(…)` in a name that came out of
 * a pasted mail would phone home from the griffie's computer. Full-width forms are taken for the same by Excel. Whoever
 * opens the file with another separator than ours sees a cell begin behind every comma, semicolon, tab or bar.
 */
const start = new RegExp(`(^|[;,|\\t\\r\\n])(${passed})(?=${sign})`, 'gu');
const guarded = new RegExp(`(^|[;,|\\t\\r\\n])(${passed})'(?=${sign})`, 'gu');

/** A cell that begins with a tab or a line end: programs drop it, and look at what is behind. */
const blankStart = /^'*(?=[\t\r\n])/;
const guardedBlank = /^('*)'(?=[\t\r\n])/;

/** The cell as text that no spreadsheet runs; `unguard` gives the cell back. */
export function guard(cell: string): string {
  return cell.replace(start, "$1$2'").replace(blankStart, "$&'");
}

export function unguard(cell: string): string {
  return cell.replace(guardedBlank, '$1').replace(guarded, '$1$2');
}
