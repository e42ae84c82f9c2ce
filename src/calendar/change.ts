import type { CalendarEntry } from './entry.ts';
import type { KnownEvent } from './identity.ts';

/** What a newsletter says about an event that an earlier one announced already; the pane finds the words. */
export interface EventChange {
  /** `moved`: another day; `rescheduled`: the same first day, another time or end; `same`: nothing changed. */
  kind: 'same' | 'moved' | 'rescheduled';
  before: { start: string; end: string | null; sentAt: string | null };
  after: { start: string; end: string | null };
  /**
   * True where this newsletter is the older of the two: the pane must then not present its date as the new one.
   */
  outdated: boolean;
}

/** Compares an entry with what is known of the same event, by UID; `null` where the event is new. */
export function changeOf(
  entry: CalendarEntry,
  known: readonly KnownEvent[],
  sentAt: string | null,
): EventChange | null {
  const before = known.find((event) => event.uid === entry.uid);
  if (!before) return null;
  const { start, end } = entry.date;
  const sameDay = before.start.slice(0, 10) === start.slice(0, 10);
  const unchanged = before.start === start && before.end === end;
  return {
    kind: unchanged ? 'same' : sameDay ? 'rescheduled' : 'moved',
    before: { start: before.start, end: before.end, sentAt: before.sentAt },
    after: { start, end },
    outdated: sentAt !== null && before.sentAt !== null && sentAt < before.sentAt,
  };
}
