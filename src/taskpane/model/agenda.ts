import { compare } from '../../domain/compare.ts';
import type { EventDate, Item } from '../../domain/newsletter.ts';

/** One date of one event. */
export interface AgendaRow {
  item: Item;
  date: EventDate;
}

interface Agenda {
  /** In order of their start. */
  upcoming: AgendaRow[];
  /** Events that the newsletter gives no date for. */
  undated: Item[];
  /** In order of their start. */
  past: AgendaRow[];
}

/**
 * The events by date; one with several dates stands at each of them.
 * @param now wall-clock time in Amsterdam: a day counts as past once it is over, so this morning's meeting is upcoming.
 */
export function agendaOf(items: readonly Item[], now: string): Agenda {
  const events = items.filter(({ kind }) => kind === 'evenement');
  const rows = events
    .flatMap((item) => item.events.map((date) => ({ item, date })))
    .sort((one, other) => compare(one.date.start, other.date.start));
  const today = now.slice(0, 10);
  const isPast = ({ date }: AgendaRow) => (date.end ?? date.start).slice(0, 10) < today;
  return {
    upcoming: rows.filter((row) => !isPast(row)),
    undated: events.filter((item) => item.events.length === 0),
    past: rows.filter(isPast),
  };
}
