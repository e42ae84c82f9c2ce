/**
 * A cell that begins like this is run as a formula by Excel and LibreOffice: `=HYPERLINK(…)` in a name that came out of
 * a pasted mail would phone home from the griffie's computer. Full-width forms are taken for the same by Excel.
 */
const startsFormula = /^'*[=+\-@\t\r\n|＝＋－＠]/;

/** The cell as text that no spreadsheet runs; `unguard` gives the cell back. */
export function guard(cell: string): string {
  return startsFormula.test(cell) ? `'${cell}` : cell;
}

export function unguard(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell) ? cell.slice(1) : cell;
}
