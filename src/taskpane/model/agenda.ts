import { compare } from '../../domain/compare.ts';
import type { EventDate, Item } from '../../domain/newsletter.ts';

/** One date of one event. */
export interface AgendaRow {
  item: Item;
  date: EventDate;
}

export interface AgendaMonth {
  /** `2026-03` */
  month: string;
  rows: AgendaRow[];
}

interface Agenda {
  /** In order of their start. */
  months: AgendaMonth[];
  /** Events that the newsletter gives no date for. */
  undated: Item[];
  /** In order of their start. */
  past: AgendaRow[];
}

/**
 * The events by date; one with several dates stands at each of them.
 * @param now wall-clock time in Amsterdam: a day counts as past once it is over, so this morning's meeting is to come.
 */
export function agendaOf(items: readonly Item[], now: string): Agenda {
  const events = items.filter(({ kind }) => kind === 'evenement');
  const rows = events
    .flatMap((item) => item.events.map((date) => ({ item, date })))
    .sort((one, other) => compare(one.date.start, other.date.start));
  const today = now.slice(0, 10);
  // A series that began is not over: nobody said when it ends.
  const isPast = ({ date }: AgendaRow) => date.openEnd !== true && (date.end ?? date.start).slice(0, 10) < today;
  const months: AgendaMonth[] = [];
  for (const row of rows.filter((one) => !isPast(one))) {
    const month = row.date.start.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.rows.push(row);
    else months.push({ month, rows: [row] });
  }
  return { months, undated: events.filter((item) => item.events.length === 0), past: rows.filter(isPast) };
}

/** Of a row in its list: an event with two dates has two. */
export function agendaKey({ item, date }: AgendaRow): string {
  return `${item.id} ${date.start}`;
}
