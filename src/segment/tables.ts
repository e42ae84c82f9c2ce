import { whenIn } from '../dates/index.ts';
import type { Block } from '../flatten/index.ts';
import { actionStrength } from '../publishers/index.ts';
import { knownTopics } from '../topics/index.ts';
import type { Role } from './role.ts';

/**
 * An agenda as a table, one event in each row: its columns tell what is what, whatever their header says or whether there is
 * one. Tables that only lay out a letter hold a whole item in a cell, or one cell in a row.
 */

type Column = 'date' | 'topic' | 'title' | 'text' | 'action';

const HEADERS: readonly [Column, RegExp][] = [
  ['date', /^(?:datum|data|wanneer|dag|date|tijd|tijdstip|tijden|aanvang|hoe laat|datum en tijd|time)$/i],
  ['topic', /^(?:thema|rubriek|domein|beleidsterrein|beleidsveld|categorie)$/i],
  [
    'title',
    /^(?:wat|onderwerp|titel|activiteit|activiteiten|bijeenkomst|bijeenkomsten|evenement|evenementen|naam|programma|omschrijving|webinar|training|event|agenda)$/i,
  ],
  ['text', /^(?:waar|locatie|plaats|plek|voor wie|doelgroep|spreker|kosten|organisatie|soort|type|vorm|where)$/i],
  ['action', /^(?:aanmelden|aanmelding|inschrijven|link|links|meer informatie|info|meer|details)$/i],
];

const LEAST_ROWS = 2;
/** A cell of an agenda holds a line, perhaps two. */
const MOST_BLOCKS = 2;
/** Share of a column that must be of one kind. */
const MOST = 0.6;

interface Row {
  cells: (Block[] | undefined)[];
}

/** The same lines, each row of an agenda as one item after the other, with what its cells are in `given`. */
export function readTables(blocks: readonly Block[], given: Map<Block, Role>): Block[] {
  const result: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const table = blocks[at]?.cell?.table;
    let end = at + 1;
    while (table !== undefined && blocks[end]?.cell?.table === table) end += 1;
    const run = blocks.slice(at, end);
    const read = table === undefined || run.length < LEAST_ROWS * 2 ? null : itemsOf(run, given);
    for (const block of read ?? run) result.push(block);
    at = end;
  }
  return result;
}

function rowsOf(run: readonly Block[]): Row[] {
  const rows = new Map<number, Row>();
  for (const block of run) {
    const { row, column } = block.cell ?? { row: 0, column: 0 };
    const { cells } = rows.get(row) ?? { cells: [] };
    (cells[column] ??= []).push(block);
    rows.set(row, { cells });
  }
  return [...rows.values()];
}

const filled = (row: Row): Block[][] => row.cells.filter((cell) => cell !== undefined);
const textOf = (cell: readonly Block[] | undefined): string => (cell ?? []).map((block) => block.text).join(' ');

/** `null` where the table is no agenda. */
function itemsOf(run: readonly Block[], given: Map<Block, Role>): Block[] | null {
  const rows = rowsOf(run);
  // A row over the whole width heads the table or closes it: it stays what it is.
  const wide = rows.filter((row) => filled(row).length >= 2);
  if (wide.length < LEAST_ROWS || wide.length < rows.length * MOST) return null;
  if (wide.some((row) => filled(row).some((cell) => cell.length > MOST_BLOCKS))) return null;
  const header = isHeader(wide[0] as Row) ? wide[0] : undefined;
  const body = wide.filter((row) => row !== header);
  const columns = columnsOf(header, body);
  if (body.length < (header ? 1 : LEAST_ROWS) || !columns.includes('date') || !columns.includes('title')) return null;

  const result: Block[] = [];
  for (const row of rows) {
    if (row === header) {
      for (const block of filled(row).flat()) given.set(block, 'chrome');
      result.push(...filled(row).flat());
    } else if (wide.includes(row)) result.push(...itemOf(row, columns, given));
    else result.push(...filled(row).flat());
  }
  return result;
}

const isHeader = (row: Row): boolean => {
  const cells = filled(row).map((cell) => textOf(cell).replace(/:$/, ''));
  const named = cells.filter((text) => HEADERS.some(([, words]) => words.test(text))).length;
  return named * 2 >= cells.length && cells.every((text) => text.length <= 40);
};

function columnsOf(header: Row | undefined, body: readonly Row[]): (Column | undefined)[] {
  const count = Math.max(...body.map((row) => row.cells.length));
  const columns = Array.from({ length: count }, (_, index): Column | undefined => {
    const cells = body.map((row) => textOf(row.cells[index])).filter((text) => text !== '');
    const share = (test: (text: string) => boolean): number => cells.filter(test).length / Math.max(1, cells.length);
    if (share((text) => plainWhen(text)) >= MOST) return 'date';
    if (share((text) => knownTopics(text) !== null) >= MOST) return 'topic';
    if (share((text) => actionStrength(text) === 2) >= MOST) return 'action';
    const name = textOf(header?.cells[index]).replace(/:$/, '');
    const named = HEADERS.find(([, words]) => words.test(name))?.[0];
    return named === 'date' || cells.length === 0 ? undefined : named;
  });
  if (!columns.includes('title')) {
    const title = longest(body, columns);
    if (title !== null) columns[title] = 'title';
  }
  const first = columns.indexOf('title');
  return columns.map((column, index) =>
    column === undefined || (column === 'title' && index !== first) ? 'text' : column,
  );
}

const plainWhen = (text: string): boolean => {
  const when = whenIn(text);
  return when !== null && when.before === 0 && when.after <= 4;
};

/** Of the columns that nothing names, titles are longer than places, and lead somewhere. */
function longest(body: readonly Row[], columns: readonly (Column | undefined)[]): number | null {
  let best: number | null = null;
  let most = 0;
  columns.forEach((column, index) => {
    if (column !== undefined) return;
    const cells = body.map((row) => row.cells[index] ?? []);
    const length = cells.reduce((sum, cell) => sum + textOf(cell).length + (cell[0]?.links.length ? 20 : 0), 0);
    if (length > most) [best, most] = [index, length];
  });
  return best;
}

const ORDER: readonly Column[] = ['title', 'date', 'topic', 'text', 'action'];

function itemOf(row: Row, columns: readonly (Column | undefined)[], given: Map<Block, Role>): Block[] {
  const first = filled(row)[0]?.[0];
  const blocks = ORDER.flatMap((kind) =>
    columns.flatMap((column, index) =>
      column !== kind
        ? []
        : (row.cells[index] ?? []).map((block, at): Block => {
            const isTitle = kind === 'title' && at === 0;
            const place = isTitle && first ? first : { level: block.level + 1000, blanks: 0 };
            const piece = { ...block, level: place.level, blanks: place.blanks };
            given.set(piece, kind === 'title' && at > 0 ? 'text' : kind);
            return piece;
          }),
    ),
  );
  return blocks;
}
