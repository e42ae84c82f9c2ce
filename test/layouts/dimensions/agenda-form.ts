import type { Story } from '../letters/letter.ts';
import { days, hours, whenLine, type DateForm } from './date-form.ts';
import { escapeHtml } from './piece.ts';

/** One event of an agenda that is printed as a row or a line. */
export interface Row {
  story: Story;
  /** Its title, linked or not. */
  title: string;
}

/** How a list of events is printed; null: as items like all others. */
export interface AgendaForm {
  id: string;
  print: ((rows: Row[], form: DateForm) => string) | null;
  linked: boolean;
}

const when = ({ when: list = [] }: Story): string[] => list;
const place = ({ place: where = '' }: Story): string => escapeHtml(where);

type Column = [header: string, cell: (row: Row, form: DateForm) => string];
const day: (header: string) => Column = (header) => [header, ({ story }, form) => days(form, when(story))];
const time: (header: string) => Column = (header) => [header, ({ story }, form) => hours(form, when(story))];
const moment: (header: string) => Column = (header) => [header, ({ story }, form) => whenLine(form, when(story))];
const title: (header: string) => Column = (header) => [header, (row) => row.title];
const where: (header: string) => Column = (header) => [header, ({ story }) => place(story)];

const table = (id: string, columns: Column[], head: 'th' | 'td' | 'none', linked: boolean): AgendaForm => ({
  id,
  linked,
  print: (rows, form) => {
    const header =
      head === 'none'
        ? ''
        : `<tr>${columns.map(([name]) => `<${head} align="left" style="padding:4px 8px;">${head === 'td' ? `<b>${name}</b>` : name}</${head}>`).join('')}</tr>`;
    const body = rows
      .map(
        (row) =>
          `<tr>${columns.map(([, cell]) => `<td valign="top" style="padding:4px 8px;">${cell(row, form)}</td>`).join('')}</tr>`,
      )
      .join('\n');
    return `<table width="100%" cellpadding="0" cellspacing="0" border="0" style="font-size:14px;">${header}${body}</table>`;
  },
});

const lines = (
  id: string,
  linked: boolean,
  print: (row: Row, form: DateForm) => string,
  list: boolean,
): AgendaForm => ({
  id,
  linked,
  print: (rows, form) =>
    list
      ? `<ul>${rows.map((row) => `<li>${print(row, form)}</li>`).join('')}</ul>`
      : rows.map((row) => print(row, form)).join('<br>\n'),
});

export const asItems: AgendaForm = { id: 'as items', print: null, linked: false };
export const dateFirstTable = table(
  'table: Datum, Tijd, Activiteit, Locatie',
  [day('Datum'), time('Tijd'), title('Activiteit'), where('Locatie')],
  'th',
  true,
);
export const titleFirstTable = table(
  'table: Wat, Wanneer, Waar',
  [title('Wat'), moment('Wanneer'), where('Waar')],
  'td',
  false,
);
export const bareTable = table('table without a header', [moment(''), title('')], 'none', true);
export const dateLines = lines(
  'one line per event, the date first',
  true,
  ({ story, title: text }, form) => `${whenLine(form, when(story))}: ${text}`,
  true,
);
export const titleLines = lines(
  'one line per event, the title first',
  false,
  ({ story, title: text }, form) => `${text}, ${whenLine(form, when(story))}`,
  false,
);

export const agendaForms: readonly AgendaForm[] = [
  asItems,
  asItems,
  asItems,
  dateFirstTable,
  titleFirstTable,
  bareTable,
  dateLines,
];
