import * as v from 'valibot';
import type { Item } from '../domain/newsletter.ts';
import type { KeyValueStore } from '../mailbox/port.ts';
import { contents } from './budget.ts';
import { parseList, type Kept } from './kept.ts';
import { Stored } from './stored.ts';

/** An item kept for the weekbericht, with the newsletter it stood in: that one may be closed by the time it is used. */
export interface Collected {
  item: Item;
  /** `letter` names the message (`letterKey`): what is done later is written down there. Earlier versions left it out. */
  source: { subject: string | null; sentAt: string | null; letter?: string };
}

/** What is kept for the weekbericht until it is used or taken out. Kept in this browser: texts are too long for more. */
export class CollectionMemory {
  private readonly stored: Stored<Collected[]>;

  constructor(store: KeyValueStore) {
    this.stored = new Stored(store, contents.digest, {
      parse: (stored) => parseList(stored, 'items', collected),
      format: (items) => ({ v: 1, items }),
    });
  }

  /** In the order in which they were kept. Never rejects. */
  load(): Promise<Kept<Collected[]>> {
    return this.stored.read();
  }

  /**
   * Adds what is not there yet (by id and newsletter).
   * @returns what is kept now, or why nothing was added
   */
  add(added: readonly Collected[]): Promise<Kept<Collected[]>> {
    return this.stored.change((kept) => {
      const known = new Set(kept.map(collectedKey));
      return [...kept, ...added.filter((one) => !known.has(collectedKey(one))).map(withoutPersonalLinks)];
    });
  }

  remove(removed: readonly Collected[]): Promise<Kept<Collected[]>> {
    const gone = new Set(removed.map(collectedKey));
    return this.stored.change((kept) => kept.filter((one) => !gone.has(collectedKey(one))));
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

const eventDate = v.looseObject({
  start: v.string(),
  end: v.nullable(v.string()),
  allDay: v.boolean(),
  text: v.string(),
});
const link = v.looseObject({
  text: v.string(),
  href: v.string(),
  url: v.nullable(v.string()),
  role: v.picklist(['more', 'inline', 'mail']),
  status: v.picklist(['direct', 'unwrapped', 'tracked', 'rejected']),
});
const item = v.looseObject({
  id: v.string(),
  title: v.string(),
  topics: v.array(v.string()),
  kind: v.picklist(['nieuws', 'evenement', 'publicatie', 'podcast']),
  summary: v.string(),
  events: v.array(eventDate),
  links: v.array(link),
});
const collected = v.looseObject({
  item,
  source: v.looseObject({
    subject: v.nullable(v.string()),
    sentAt: v.nullable(v.string()),
    letter: v.optional(v.string()),
  }),
}) as unknown as v.GenericSchema<unknown, Collected>;
