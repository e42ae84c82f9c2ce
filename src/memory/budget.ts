import { councilBudget, councilKey } from '../council/stored.ts';
import { roamingSize } from '../domain/roaming-size.ts';
import { storeLimits } from '../mailbox/port.ts';

/**
 * How much of each store each content may fill. The limits of the stores are Outlook's; the division is ours, and a
 * test adds it up, so that a content that grows cannot silently push out another.
 */

export type StoreName = 'item' | 'mailbox' | 'browser';

/** What a store holds in all, in UTF-16 units. */
export const capacities: Record<StoreName, number> = {
  ...storeLimits,
  browser: 2_000_000, // browsers allow five million UTF-16 units per origin, which others on it share
};

export interface Content {
  readonly store: StoreName;
  readonly key: string;
  /** The most that key and value may cost there, as `costOf` counts. */
  readonly limit: number;
}

export const contents = {
  /** What was done with the items of this message: colleagues see it. */
  handledOnItem: { store: 'item', key: 'handled', limit: 2_450 },

  /** 45 members and 100 others with role, portfolios and address. */
  council: { store: 'mailbox', key: councilKey, limit: councilBudget },
  settings: { store: 'mailbox', key: 'settings', limit: 2_000 },
  /** A number of days. */
  logRetention: { store: 'mailbox', key: 'logDays', limit: 50 },
  /** Of earlier versions, which wrote hints here: every write takes the council along. Read, and left as they are. */
  seenInMailbox: { store: 'mailbox', key: 'seen', limit: 7_000 },
  handledInMailbox: { store: 'mailbox', key: 'handled', limit: 3_000 },

  /** Which items earlier newsletters held. */
  seen: { store: 'browser', key: 'seen', limit: 60_000 },
  /** What waits until its message is open, or cannot be kept with it. */
  handledInBrowser: { store: 'browser', key: 'handled', limit: 200_000 },
  /** The council as last saved here, to tell what another window changed. */
  councilCopy: { store: 'browser', key: councilKey, limit: 60_000 },
  /** Items kept for the weekbericht, with their texts: some hundreds. They would not fit in the mailbox. */
  digest: { store: 'browser', key: 'digest', limit: 300_000 },
  /** How far a distribution over the fracties has come, for some newsletters. */
  distribution: { store: 'browser', key: 'distribution', limit: 60_000 },
  log: { store: 'browser', key: 'log', limit: 400_000 },
  /** What windows tell each other of the settings they saved (src/outlook): those of two mailboxes. */
  windows: { store: 'browser', key: 'windows', limit: 70_000 },
} as const satisfies Record<string, Content>;

/**
 * What a value costs in a store, with its key. Our stores hand over a JSON text, which Office stringifies again:
 * custom properties once, as a whole; of roaming settings see `roamingSize`.
 */
export function costOf({ store, key }: Content, value: unknown): number {
  if (store === 'mailbox') return roamingSize(key, value);
  const text = JSON.stringify(value);
  return `${JSON.stringify(key)}:${store === 'item' ? JSON.stringify(text) : text},`.length;
}

/** Whether a value is within the budget of its content. */
export function fits(content: Content, value: unknown): boolean {
  return costOf(content, value) <= content.limit;
}
