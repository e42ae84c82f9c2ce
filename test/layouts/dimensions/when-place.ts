import { dayOf, days, hours, momentOf, whenLine, type DateForm } from './date-form.ts';
import { escapeHtml, type Piece, type Slot } from './piece.ts';

/** Where a layout prints when an event is, and in which shape. */
export interface WhenPlace {
  id: string;
  slot: Slot;
  /** The lines; `place` is where the event is held, which some layouts print in the same line. */
  lines(form: DateForm, when: string[], place: string | undefined): string[];
  /** True where a badge or a column has room for one single day only. */
  oneDay?: true;
  /** Lines that are HTML already. */
  html?: true;
}

const oneLine =
  (withPlace: boolean) =>
  (form: DateForm, when: string[], place?: string): string[] => [
    withPlace && place !== undefined ? `${whenLine(form, when)}, ${place}` : whenLine(form, when),
  ];
const at = (id: string, slot: Slot, withPlace = false): WhenPlace => ({ id, slot, lines: oneLine(withPlace) });

export const above = at('above the title', 'above');
export const under = at('under the title', 'under');
export const underWithPlace = at('under the title, with the place', 'under', true);
export const after = at('after the text', 'after');
export const last = at('after the action', 'last');
export const besideLeft = at('in a column on the left', 'left');
export const meta = at('in one line with other fields', 'meta', true);

const field =
  (names: [string, string, string], join: string) =>
  (form: DateForm, when: string[], place?: string): string[] => {
    const time = hours(form, when);
    const rows = [
      [names[0], names[1] === '' ? whenLine(form, when) : days(form, when)],
      ...(time === '' || names[1] === '' ? [] : [[names[1], time]]),
      ...(place === undefined ? [] : [[names[2], place]]),
    ];
    return rows.map(([name, value]) => `${name ?? ''}${join}${value ?? ''}`);
  };

export const fieldsAfter: WhenPlace = {
  id: 'rows of fields after the text',
  slot: 'after',
  lines: field(['Datum', 'Tijd', 'Locatie'], ': '),
};
export const fieldsUnder: WhenPlace = {
  id: 'Wanneer and Waar under the title',
  slot: 'under',
  lines: field(['Wanneer', '', 'Waar'], ': '),
};

/** "17" over "mrt", as calendars draw it; the hour stands under the title. */
export const badge: WhenPlace = {
  id: 'a badge of day over month',
  slot: 'left',
  oneDay: true,
  html: true,
  lines: (_form, when) => {
    const { day, short } = dayOf(momentOf(when[0] ?? '').start);
    return [
      `<div style="font-size:24px;font-weight:bold;line-height:24px;">${day}</div>`,
      `<div style="font-size:12px;">${short}</div>`,
    ];
  },
};

export const whenPlaces: readonly WhenPlace[] = [
  above,
  under,
  underWithPlace,
  after,
  last,
  besideLeft,
  meta,
  fieldsAfter,
  fieldsUnder,
];

/** The pieces of one event's moment. */
export function whenPieces(whenPlace: WhenPlace, form: DateForm, when: string[], place: string | undefined): Piece[] {
  const lines = whenPlace.lines(form, when, place);
  return lines.map((line) => ({ role: 'when', html: whenPlace.html ? line : escapeHtml(line) }));
}
