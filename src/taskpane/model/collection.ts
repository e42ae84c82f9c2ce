import type { Mailbox } from '../../mailbox/port.ts';
import { CollectionMemory, collectedKey, type Collected } from '../../memory/collection.ts';
import type { Kept, StoreProblem } from '../../memory/kept.ts';

/** What is kept for the weekbericht, for React's `useSyncExternalStore`. */
export interface Collection {
  /** In the order in which they were kept; `null` until the store answered. */
  items: () => readonly Collected[] | null;
  /** Why what is kept cannot be shown, or the last change was not kept; `null` where all is well. */
  problem: () => StoreProblem | null;
  subscribe: (listener: () => void) => () => void;
  load: () => Promise<void>;
  /** @returns false where it was not kept: `problem` says why */
  keep: (added: readonly Collected[]) => Promise<boolean>;
  remove: (removed: readonly Collected[]) => Promise<boolean>;
}

export function createCollection(mailbox: Mailbox): Collection {
  const memory = new CollectionMemory(mailbox.browserStore);
  const listeners = new Set<() => void>();
  let items: readonly Collected[] | null = null;
  let problem: StoreProblem | null = null;
  const show = (kept: Kept<Collected[]>) => {
    ({ problem } = kept);
    if (kept.problem === null) items = kept.value;
    for (const listener of listeners) listener();
    return kept.problem === null;
  };
  return {
    items: () => items,
    problem: () => problem,
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
