import { wallClockOf } from '../../domain/amsterdam.ts';
import type { Platform } from '../../delivery/channel.ts';
import type { Mailbox } from '../../mailbox/port.ts';
import type { Memory } from '../../memory/index.ts';
import { createCollection, type Collection } from './collection.ts';
import { createCouncilStore, type CouncilStore } from './council-store.ts';
import { createDivisionStore, type DivisionStore } from './divisionStore.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createStore, type Store } from './store.ts';

export const views = ['topics', 'agenda', 'distribute', 'digest'] as const;
export type View = (typeof views)[number];

/** What fills the pane: one of these, always. `view` is the newsletter's, and is there again on the way back. */
export interface Route {
  page: 'newsletter' | 'council' | 'digest' | 'log' | 'settings';
  view: View;
}

/**
 * All that is open of one mailbox in one window. What views keep here outlives them: a card that closes, another message,
 * another page.
 */
export interface Workspace {
  readonly mailbox: Mailbox;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly route: Store<Route>;
  /** The day in Amsterdam, `2026-11-21`: a pane that stays open over midnight has another. */
  readonly today: Store<string>;
  readonly council: CouncilStore;
  readonly collection: Collection;
  readonly outbox: Outbox;
  /** What is remembered beyond one opening. Loaded when first asked for: the first paint does not need it. */
  memory: () => Promise<Memory>;
  /** @param letter names the newsletter: `letterKey` */
  division: (letter: string) => DivisionStore;
  /** Lets go of all that this browser keeps for the mailbox, and of what is shown of it. @returns false where it does not let go */
  wipe: () => boolean;
  /** Follows the day; returns the way to stop. */
  start: () => () => void;
}

/** A machine that slept, or whose clock was set, is at most this far behind with the day. In milliseconds. */
const dayCheck = 60_000;

/** @param here what the browser around the mail client can do */
export function openWorkspace(
  mailbox: Mailbox,
  clock: () => number,
  here: Pick<Platform, 'copy' | 'offerFile'>,
): Workspace {
  const collection = createCollection(mailbox);
  const divisions = new Map<string, DivisionStore>();
  let opened: Promise<Memory> | null = null;
  const memory = () => {
    const loading = opened ?? import('../../memory/index.ts').then(({ openMemory }) => openMemory(mailbox));
    opened = loading;
    // What failed to load is asked for again.
    loading.catch(() => (opened = null));
    return loading;
  };
  const dayNow = () => wallClockOf(clock()).slice(0, 10);
  const today = createStore(dayNow());
  const look = () => {
    today.set(dayNow());
  };
  return {
    mailbox,
    clock,
    memory,
    today,
    route: createStore<Route>({ page: 'newsletter', view: 'topics' }),
    council: createCouncilStore(mailbox, () => new Date(clock()).toISOString()),
    collection,
    outbox: createOutbox(() => ({ ...here, mailbox, now: new Date(clock()).toISOString() })),
    division: (letter) => {
      const known = divisions.get(letter) ?? createDivisionStore(memory, letter);
      divisions.set(letter, known);
      return known;
    },
    wipe: () => {
      try {
        mailbox.wipeBrowser();
      } catch {
        return false;
      }
      divisions.clear();
      opened = null;
      void collection.load();
      return true;
    },
    start: () => {
      const timer = setInterval(look, dayCheck);
      const stop = mailbox.onSelectionChange(look);
      return () => {
        clearInterval(timer);
        stop();
      };
    },
  };
}
