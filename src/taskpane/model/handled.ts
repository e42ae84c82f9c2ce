import type { Mailbox, SelectedMessage } from '../../mailbox/port.ts';
import type { HandledState } from '../../memory/handled-memory.ts';
import { merge, type Handling } from '../../memory/handling.ts';

/** What was done with the items of one message, for React's `useSyncExternalStore`. */
export interface Handled {
  /** `null` until the stores answered. */
  state: () => HandledState | null;
  subscribe: (listener: () => void) => () => void;
  load: () => Promise<void>;
  /** Adds entries: shown at once, kept when the stores answer. */
  record: (...handlings: Handling[]) => Promise<void>;
}

export function createHandled(mailbox: Mailbox, message: SelectedMessage): Handled {
  const listeners = new Set<() => void>();
  let state: HandledState | null = null;
  const show = (next: HandledState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  // Not needed for the first paint.
  const open = async () => {
    const [{ HandledMemory }, { letterKey }] = await Promise.all([
      import('../../memory/handled-memory.ts'),
      import('../../memory/letters.ts'),
    ]);
    const stores = {
      item: mailbox.itemStore(message),
      mailbox: mailbox.mailboxStore,
      browser: mailbox.browserStore,
    };
    return new HandledMemory(stores, letterKey(message));
  };
  let opened: ReturnType<typeof open> | null = null;
  const memory = () => (opened ??= open());
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      show(await (await memory()).load());
    },
    record: async (...handlings) => {
      const known = state ?? { handlings: [], visibility: 'you', keptIn: null, shortened: false };
      show({ ...known, handlings: merge(known.handlings, handlings) });
      show(await (await memory()).record(...handlings));
    },
  };
}
