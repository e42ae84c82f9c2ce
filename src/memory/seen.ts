import { changeOf, type EventChange } from '../calendar/change.ts';
import { calendarEntries } from '../calendar/entry.ts';
import { eventUids, type KnownEvent, nameOfEvent } from '../calendar/identity.ts';
import { compare } from '../domain/compare.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { Item, Newsletter } from '../domain/newsletter.ts';
import { type Action, actions, type Handling, standingOf } from './handling.ts';
import { isSimilar, titleWords } from './title-words.ts';

/** An item of a newsletter that was opened here: who it was, not what it said. */
export interface SeenItem {
  /** `letterKey` of the message. */
  letter: string;
  /** Publisher and name of the item, hashed: the same for the same item of another edition. */
  name: string;
  words: string[];
  numbers: string;
  /** As `Newsletter.sentAt`. */
  sentAt: string | null;
  /** What was done with it, and when last (UTC, to the second). */
  done: { action: Action; when: string }[];
  events: { uid: string; start: string; end: string | null }[];
}

/** Oldest first. Does not hold item ids, so another recipe for those leaves it as it is. */
export type SeenIndex = readonly SeenItem[];

/** The item in an earlier newsletter. */
export interface Earlier {
  how: 'same' | 'similar';
  sentAt: string | null;
  done: SeenItem['done'];
  /** Per event date of the item, in its order; `null` where that date is new. Only for `same`. */
  changes: (EventChange | null)[];
}

/** The index with this newsletter's items, each with what was done with it so far. */
export function remember(
  index: SeenIndex,
  newsletter: Newsletter,
  letter: string,
  handlings: readonly Handling[],
): SeenIndex {
  const known = knownEvents(index, letter);
  const items = newsletter.items.filter((item) => item.duplicateOf === undefined);
  const added = items.map((item) => seenItem(item, newsletter, letter, handlings, known));
  return mergeSeen(index, added);
}

function seenItem(
  item: Item,
  newsletter: Newsletter,
  letter: string,
  handlings: readonly Handling[],
  known: readonly KnownEvent[],
): SeenItem {
  const stands = standingOf(handlings, item.id).filter((handling) => handling.status === 'completed');
  const uids = eventUids(item, newsletter, known);
  return {
    letter,
    ...identify(item, newsletter),
    sentAt: newsletter.sentAt?.slice(0, 16) ?? null,
    done: actions.flatMap((action) => {
      const last = stands.find((handling) => handling.action === action);
      return last ? [{ action, when: last.when }] : [];
    }),
    events: item.events.map(({ start, end }, position) => ({ uid: uids[position] ?? '', start, end })),
  };
}

function identify(item: Item, newsletter: Newsletter): Pick<SeenItem, 'name' | 'words' | 'numbers'> {
  const name = nameOfEvent(item.title);
  return { name: fingerprint(`${newsletter.publisher ?? ''}|${name}`).slice(0, 7), ...titleWords(name) };
}

/** Each item of each message once; where both have it, the later reading counts, which `b` is. Oldest first. */
export function mergeSeen(a: SeenIndex, b: SeenIndex): SeenIndex {
  const merged = new Map<string, SeenItem>();
  for (const item of [...a, ...b]) merged.set(`${item.letter}|${item.name}`, item);
  const order = (item: SeenItem): string => `${item.sentAt ?? ''}|${item.letter}`;
  return [...merged.values()].sort((one, other) => compare(order(one), order(other)));
}

/** The events of the other newsletters, each as the latest of them announced it. */
export function knownEvents(index: SeenIndex, letter: string): KnownEvent[] {
  const latest = new Map<string, KnownEvent>();
  for (const item of index) {
    if (item.letter === letter) continue;
    for (const event of item.events) latest.set(event.uid, { ...event, sentAt: item.sentAt });
  }
  return [...latest.values()];
}

/**
 * Where the item, or nearly the same one, stood in an earlier newsletter: the latest one, and all that was done with it
 * in any of them. `null` where it is new.
 */
export function earlier(index: SeenIndex, item: Item, newsletter: Newsletter, letter: string): Earlier | null {
  const { sentAt } = newsletter;
  const { name, words, numbers } = identify(item, newsletter);
  const before = index.filter(
    (seen) => seen.letter !== letter && (sentAt === null || seen.sentAt === null || seen.sentAt < sentAt),
  );
  const same = before.filter((seen) => seen.name === name);
  const found = same.length > 0 ? same : before.filter((seen) => isSimilar(seen, { words, numbers }));
  const last = found.at(-1);
  if (!last) return null;
  return {
    how: same.length > 0 ? 'same' : 'similar',
    sentAt: last.sentAt,
    done: actions.flatMap((action) => {
      const whens = found.flatMap((seen) => seen.done.filter((done) => done.action === action).map(({ when }) => when));
      const when = whens.sort().at(-1);
      return when === undefined ? [] : [{ action, when }];
    }),
    changes: same.length > 0 ? changesOf(before, item, newsletter, letter) : [],
  };
}

/** What a later newsletter announced otherwise: who reads the older one again must not take its date for the new one. */
export function announcedLater(index: SeenIndex, item: Item, newsletter: Newsletter, letter: string): EventChange[] {
  if (item.events.length === 0) return [];
  const known = knownEvents(index, letter);
  return calendarEntries(item, newsletter, { known }).flatMap((entry) => {
    const change = changeOf(entry, known, newsletter.sentAt);
    return change?.outdated === true && change.kind !== 'same' ? [change] : [];
  });
}

function changesOf(before: SeenIndex, item: Item, newsletter: Newsletter, letter: string): (EventChange | null)[] {
  const known = knownEvents(before, letter);
  return calendarEntries(item, newsletter, { known }).map((entry) => changeOf(entry, known, newsletter.sentAt));
}
