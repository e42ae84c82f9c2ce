import type { Mailbox } from '../../mailbox/port.ts';
import { CollectionMemory, collectedKey, type Collected } from '../../memory/collection.ts';

/** What is kept for the weekbericht, for React's `useSyncExternalStore`. */
export interface Collection {
  /** In the order in which they were kept; `null` until the store answered. */
  items: () => readonly Collected[] | null;
  subscribe: (listener: () => void) => () => void;
  load: () => Promise<void>;
  /** @returns false where there is no room, or no storage */
  keep: (added: readonly Collected[]) => Promise<boolean>;
  remove: (removed: readonly Collected[]) => Promise<boolean>;
}

const opened = new WeakMap<Mailbox, Collection>();

/** One per mail client, whichever newsletter is open. */
export function collectionOf(mailbox: Mailbox): Collection {
  const known = opened.get(mailbox) ?? createCollection(mailbox);
  opened.set(mailbox, known);
  return known;
}

function createCollection(mailbox: Mailbox): Collection {
  const memory = new CollectionMemory(mailbox.browserStore);
  const listeners = new Set<() => void>();
  let items: readonly Collected[] | null = null;
  const show = (next: readonly Collected[] | null) => {
    if (next === null) return false;
    items = next;
    for (const listener of listeners) listener();
    return true;
  };
  return {
    items: () => items,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      show(await memory.load());
    },
    keep: async (added) => show(await memory.add(added)),
    remove: async (removed) => show(await memory.remove(removed)),
  };
}

export { collectedKey };
export type { Collected };
