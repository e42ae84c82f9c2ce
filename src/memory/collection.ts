import type { EventDate, Item, Link } from '../domain/newsletter.ts';
import { isRecord } from '../domain/record.ts';
import type { KeyValueStore } from '../mailbox/port.ts';
import { contents, fits } from './budget.ts';
import { parseList, readKept, type Kept } from './kept.ts';
import { Turns } from './turns.ts';

/** An item kept for the weekbericht, with the newsletter it stood in: that one may be closed by the time it is used. */
export interface Collected {
  item: Item;
  source: { subject: string | null; sentAt: string | null };
}

/** What is kept for the weekbericht until it is used or taken out. Kept in this browser: texts are too long for more. */
export class CollectionMemory {
  private readonly store: KeyValueStore;
  private readonly turns: Turns;

  constructor(store: KeyValueStore) {
    this.store = store;
    this.turns = new Turns(store);
  }

  /** In the order in which they were kept. Never rejects. */
  load(): Promise<Kept<Collected[]>> {
    return this.turns.take(() => this.read());
  }

  /**
   * Adds what is not there yet (by id and newsletter). Loads afresh: another window may have kept something meanwhile.
   * @returns what is kept now, or why nothing was added
   */
  add(added: readonly Collected[]): Promise<Kept<Collected[]>> {
    return this.change((kept) => {
      const known = new Set(kept.map(collectedKey));
      return [...kept, ...added.filter((one) => !known.has(collectedKey(one))).map(withoutPersonalLinks)];
    });
  }

  remove(removed: readonly Collected[]): Promise<Kept<Collected[]>> {
    const gone = new Set(removed.map(collectedKey));
    return this.change((kept) => kept.filter((one) => !gone.has(collectedKey(one))));
  }

  private change(make: (kept: readonly Collected[]) => Collected[]): Promise<Kept<Collected[]>> {
    return this.turns.take(async () => {
      const kept = await this.read();
      if (kept.problem !== null) return kept;
      const value = { v: 1, items: make(kept.value) };
      if (!fits(contents.digest, value)) return { value: null, problem: 'full' };
      try {
        await this.store.save(contents.digest.key, value);
        return { value: value.items, problem: null };
      } catch {
        return { value: null, problem: 'full' };
      }
    });
  }

  private read(): Promise<Kept<Collected[]>> {
    return readKept(this.store, contents.digest.key, (stored) => parseList(stored, 'items', isCollected));
  }
}

/** Ids are derived from the content: the same item in two editions is kept for each. */
export function collectedKey({ item, source }: Collected): string {
  return `${item.id}|${source.sentAt ?? ''}|${source.subject ?? ''}`;
}

/** The address as received may hold the recipient's own: it is of no use later, and has no business in a store. */
function withoutPersonalLinks({ item, source }: Collected): Collected {
  return { item: { ...item, links: item.links.map((link) => ({ ...link, href: link.url ?? '' })) }, source };
}

function isCollected(value: unknown): value is Collected {
  if (!isRecord(value) || !isRecord(value.item) || !isRecord(value.source)) return false;
  const { id, title, topics, kind, summary, events, links } = value.item;
  const { subject, sentAt } = value.source;
  return (
    [id, title, kind, summary].every((text) => typeof text === 'string') &&
    [subject, sentAt].every((text) => text === null || typeof text === 'string') &&
    isListOf(topics, (topic) => typeof topic === 'string') &&
    isListOf(events, isEventDate) &&
    isListOf(links, isLink)
  );
}

function isEventDate(value: unknown): value is EventDate {
  return (
    isRecord(value) &&
    typeof value.start === 'string' &&
    (value.end === null || typeof value.end === 'string') &&
    typeof value.allDay === 'boolean' &&
    typeof value.text === 'string'
  );
}

function isLink(value: unknown): value is Link {
  return (
    isRecord(value) &&
    [value.text, value.href, value.role, value.status].every((text) => typeof text === 'string') &&
    (value.url === null || typeof value.url === 'string')
  );
}

function isListOf(value: unknown, holds: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(holds);
}
