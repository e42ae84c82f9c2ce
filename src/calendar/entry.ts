import type { EventDate, Item, Newsletter } from '../domain/newsletter.ts';
import { cleanText, passable } from '../links/index.ts';
import { instantOf } from '../domain/amsterdam.ts';
import { eventUids, type KnownEvent } from './identity.ts';
import { placeOf } from './place-of-date.ts';

/** One event date of one item with all that a calendar can be told: what form, file and text are written from. */
export interface CalendarEntry {
  /** RFC 5545 UID: the same on every machine, see `eventUids`. */
  uid: string;
  /** RFC 5545 SEQUENCE: grows with the newsletter's time of sending. */
  sequence: number;
  title: string;
  date: EventDate;
  /** Empty where the text states none. */
  place: string;
  /** Plain text. */
  summary: string;
  /** A link that may be passed on, or `null`. */
  url: string | null;
  topics: string[];
  source: { subject: string; sentAt: string | null };
}

export interface EntryOptions {
  /** Events known from earlier newsletters: keeps the UIDs of dates that moved. */
  known?: readonly KnownEvent[];
  /** Mail addresses that must not appear in anything that leaves (the mailbox's and the griffie's own). */
  withhold?: readonly string[];
  /** Those, and everybody's in the council: in no link. As for messages. */
  addresses?: readonly string[];
}

/** The calendar entries of an item, one per event date, in the item's order; none for an item without a date. */
export function calendarEntries(item: Item, newsletter: Newsletter, options: EntryOptions = {}): CalendarEntry[] {
  const uids = eventUids(item, newsletter, options.known);
  const withheld = options.withhold ?? [];
  const inLinks = [...withheld, ...(options.addresses ?? [])];
  const clean = (text: string): string => cleanText(text, withheld, inLinks);
  const url = passableUrl(item, inLinks);
  return item.events.map((date, index) => ({
    uid: uids[index] ?? '',
    sequence: sequenceOf(newsletter.sentAt),
    title: clean(item.title),
    date,
    place: clean(placeFor(item, date) ?? ''),
    summary: clean(item.summary),
    url,
    topics: item.topics.map(clean).filter((topic) => topic !== ''),
    source: { subject: clean(newsletter.subject ?? ''), sentAt: newsletter.sentAt },
  }));
}

/** The address of the item's action link, else of its first other one, as far as it may be passed on. */
function passableUrl({ links }: Item, addresses: readonly string[]): string | null {
  const candidates = (['more', 'inline'] as const).flatMap((wanted) => links.filter(({ role }) => role === wanted));
  for (const link of candidates) {
    const judged = passable(link, addresses);
    if ('url' in judged) return judged.url;
  }
  return null;
}

/** Minutes from 2000 to the time of sending: later editions win, and it stays far below the 2³¹ that calendars hold. */
function sequenceOf(sentAt: string | null): number {
  if (sentAt === null) return 0;
  return Math.max(0, Math.floor((instantOf(sentAt) - Date.UTC(2000, 0, 1)) / 60_000));
}

/** The place of one date of an item, in the words of its title or text. */
export const placeFor = (item: Item, date: EventDate): string | null =>
  placeOf(`${item.title}\n${item.summary}`, date, item.events);
