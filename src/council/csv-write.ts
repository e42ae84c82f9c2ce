import type { Council, Fractie, Person } from './council.ts';
import { columns, writeList } from './csv-columns.ts';
import type { Column } from './csv-columns.ts';
import { guard } from './formula.ts';

/**
 * The council as a file for Excel: `;`, a byte order mark, Windows line ends. What `readCsv` makes of it is the same list
 * of fracties and people. Fracties come first, in their order, as rows with the role "fractie".
 */
export function writeCsv(council: Council): string {
  const names = new Map(council.fracties.map((fractie) => [fractie.shortName, fractie.name]));
  const rows = [
    ...council.fracties.map(fractieRow),
    ...council.people.map((person) => personRow(person, names.get(person.fractie ?? '') ?? person.fractie ?? '')),
  ];
  return csvOf([[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

/** Rows of text as CSV that no spreadsheet runs a formula from; also for the log of what was prepared. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quote(guard(cell))).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  return /[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

type Row = Partial<Record<Column, string>>;

function fractieRow(fractie: Fractie): Row {
  return {
    fractie: fractie.name,
    rol: 'fractie',
    email: fractie.address ?? '',
    actief_vanaf: fractie.activeFrom ?? '',
    actief_tot: fractie.activeTo ?? '',
    fractie_kort: fractie.shortName,
  };
}

function personRow(person: Person, fractie: string): Row {
  return {
    achternaam: person.familyName,
    voornaam: person.givenName,
    tussenvoegsel: person.particle,
    fractie,
    rol: person.role,
    email: person.email,
    commissies: writeList(person.committees),
    portefeuilles: writeList(person.portfolios),
    actief_vanaf: person.activeFrom ?? '',
    actief_tot: person.activeTo ?? '',
  };
}
