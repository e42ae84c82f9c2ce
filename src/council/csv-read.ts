import Papa from 'papaparse';
import { columnOf, isList } from './csv-columns.ts';
import type { Column } from './csv-columns.ts';
import { RowReader } from './csv-row.ts';
import type { Cells } from './csv-row.ts';
import { unguard } from './formula.ts';
import { importLimits, problem } from './imported.ts';
import type { Imported, ImportProblem } from './imported.ts';

/** Bytes of a file → text: UTF-8 and UTF-16 with a byte order mark, UTF-8 without, else Windows-1252 (Excel's "CSV"). */
export function decodeFile(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

// Bytes 80 to 9F; the other bytes are Unicode's first 256 characters.
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: Node 20 takes "windows-1252" for ISO 8859-1, which has neither "€" nor "’". */
function windows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? upper.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
}

/**
 * A list of people out of Excel, a raadsinformatiesysteem or our own export. Columns in any order; `;`, `,` or tab. Every
 * row that cannot be used is named with its line; the others are read all the same.
 */
export function readCsv(input: string): Imported {
  const nothing = (code: 'too-large' | 'nothing-in-it' | 'no-header', params = {}): Imported => ({
    people: [],
    fracties: [],
    problems: [problem(0, code, params)],
  });
  if (input.length > importLimits.file) return nothing('too-large', { limit: String(importLimits.file) });
  const bare = input.replace(/^\uFEFF/, '');
  // Excel's own first line to name the delimiter.
  const stated = /^"?sep=(.)"?\r?\n/i.exec(bare);
  const text = stated ? bare.slice(stated[0].length) : bare;
  if (text.trim() === '') return nothing('nothing-in-it');
  const parsed = Papa.parse(text, {
    delimiter: stated?.[1] ?? delimiterOf(text),
    preview: importLimits.rows + 2,
    skipEmptyLines: false,
  });
  const rows = withLines(parsed.data, stated ? 2 : 1);
  const headerAt = rows.findIndex(({ cells }) => cells.some((cell) => columnOf(cell) !== null));
  const header = rows[headerAt];
  const headers = header?.cells.map(columnOf) ?? [];
  if (!header || !headers.includes('email') || !(headers.includes('achternaam') || headers.includes('naam'))) {
    return nothing('no-header', { found: (text.split(/\r\n|\r|\n/)[0] ?? '').slice(0, 200) });
  }
  const problems: ImportProblem[] = header.cells
    .filter((cell, index) => headers[index] === null && cell.trim() !== '')
    .map((column) => problem(header.line, 'unknown-column', { column }, false));
  const unclosed = new Set(parsed.errors.filter((error) => error.type === 'Quotes').map((error) => error.row));
  const reader = new RowReader(problems);
  for (const [index, { line, cells }] of rows.entries()) {
    if (index <= headerAt || cells.every((cell) => cell.trim() === '')) continue;
    if (index - headerAt > importLimits.rows) {
      problems.push(problem(line, 'too-many-rows', { limit: String(importLimits.rows) }));
      break;
    }
    const extra = cells.slice(headers.length).some((cell) => cell.trim() !== '');
    if (unclosed.has(index)) problems.push(problem(line, 'quote-not-closed'));
    else if (extra) {
      problems.push(
        problem(line, 'too-many-fields', { found: String(cells.length), expected: String(headers.length) }),
      );
    } else reader.read(line, named(headers, cells));
  }
  return { ...reader.result(), problems };
}

/** The delimiter that stands most in the first line with one of them, outside quotes. */
function delimiterOf(text: string): string {
  const first = text.split(/\r\n|\r|\n/, 50).find((line) => /[;,\t]/.test(line)) ?? '';
  const outside = first.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => outside.split(delimiter).length;
  return [';', '\t', ','].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** Each row with the line it begins on: a quoted cell may hold line breaks. */
function withLines(data: string[][], firstLine: number): { line: number; cells: string[] }[] {
  let next = firstLine;
  return data.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + cell.split(/\r\n|\r|\n/).length - 1, 0);
    return { line, cells };
  });
}

function named(headers: (Column | null)[], cells: string[]): Cells {
  const result: Cells = {};
  for (const [index, column] of headers.entries()) {
    if (column === null || result[column] !== undefined) continue;
    const cell = (cells[index] ?? '').trim();
    // Alt+Enter in a cell of Excel is how several portfolios are often put in it.
    const oneLine = isList(column)
      ? cell
          .split(/[\r\n]+/)
          .map((line) => line.trim())
          .join(' | ')
      : cell;
    result[column] = unguard(oneLine.replace(/\s+/g, ' '));
  }
  return result;
}
