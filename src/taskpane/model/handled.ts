import type { EventChange } from '../../calendar/change.ts';
import type { KnownEvent } from '../../calendar/identity.ts';
import type { Item, ItemField, Newsletter } from '../../domain/newsletter.ts';
import { fingerprint } from '../../domain/fingerprint.ts';
import type { Mailbox, SelectedMessage } from '../../mailbox/port.ts';
import type { HandledMemory, HandledState } from '../../memory/handled-memory.ts';
import {
  identityOf,
  itemKey,
  choiceCode,
  chosenFor,
  merge,
  newHandling,
  takenBack,
  toSecond,
  type Action,
  type Degree,
  type Handling,
} from '../../memory/handling.ts';
import { letterKey } from '../../memory/letters.ts';
import type { Memory } from '../../memory/index.ts';
import type { Earlier, SeenIndex } from '../../memory/seen.ts';
import { itemsOf, type ItemHandled } from './itemHandled.ts';
import { askOwner, ownerOf, type MailboxOwner } from './mailboxOwner.ts';

export interface HandledSnapshot extends HandledState {
  /** False until the stores answered: then nothing can be said about what is left to do. */
  isLoaded: boolean;
  /** False until something was kept, or refused, by this window. */
  isSaved: boolean;
  /** True where every store refused what was last done: it holds in this window. `record` without entries tries again. */
  isUnsaved: boolean;
  owner: MailboxOwner;
  /** Names of stored values that could not be read, and were kept aside. */
  damaged: readonly string[];
  /** Items of all newsletters that were opened here. */
  index: SeenIndex;
  /** Events that other newsletters announced, for `calendarEntries`. */
  known: readonly KnownEvent[];
}

/** The item, or nearly the same one, in other newsletters. */
export interface Elsewhere {
  earlier: Earlier | null;
  /** Dates that a later newsletter gives otherwise. */
  later: EventChange[];
}

/** Something that was begun. Both may be called once the host has answered; a later `complete` wins over `fail`. */
export interface Attempt {
  /** As in its handlings. */
  when: string;
  /** @param degree what is known: by default that the form opened */
  complete: (degree?: Degree) => Promise<void>;
  fail: () => Promise<void>;
}

/** What was done with the items of one message, for React's `useSyncExternalStore`. */
export interface Handled {
  state: () => HandledSnapshot;
  subscribe: (listener: () => void) => () => void;
  of: (itemId: string) => ItemHandled;
  /** What other newsletters say of the item; `null` where it is in none. */
  elsewhere: (item: Item) => Elsewhere | null;
  /** Asks the stores again: a colleague may have written meanwhile. */
  load: () => Promise<void>;
  /** The same message under another id of the host: it was moved, or opened in another folder. */
  follow: (message: SelectedMessage) => Promise<void>;
  /**
   * Before the host is asked: written down as begun, so that a crash cannot look like done.
   * @param recipients short names of fracties or roles, never addresses
   */
  begin: (itemIds: readonly string[], action: Action, recipients?: readonly string[]) => Attempt;
  /** What the user says where the reader was unsure: the reading, as the item has it. */
  choose: (itemIds: readonly string[], of: ItemField, value: unknown) => Promise<void>;
  /** What was chosen for each part, as `choiceCode`. */
  chosen: (itemId: string) => ReadonlyMap<ItemField, string>;
  /** "Overslaan". */
  dismiss: (itemIds: readonly string[]) => Promise<void>;
  /** Takes back all that was done with the items by one action; with recipients, only what was done for exactly those. */
  undo: (itemIds: readonly string[], action: Handling['action'], recipients?: readonly string[]) => Promise<void>;
  /** Adds entries as they are: shown at once, kept when the stores answer. */
  record: (...handlings: Handling[]) => Promise<void>;
}

interface HandledOptions {
  mailbox: Mailbox;
  message: SelectedMessage;
  newsletter: Newsletter;
  /** Milliseconds since 1970. */
  clock: () => number;
  memory: () => Promise<Memory>;
  /** A short code of the list of recipients that is in use; `null` where there is none. */
  list?: () => string | null;
}

const nothing: ItemHandled = { done: [], unsure: [] };

export function createHandled({
  mailbox,
  message,
  newsletter,
  clock,
  memory: all,
  list = () => null,
}: HandledOptions): Handled {
  const letter = letterKey(message);
  const writer = fingerprint(`${letter} ${clock()} ${Math.random()}`).slice(0, 4);
  const listeners = new Set<() => void>();
  let state: HandledSnapshot = {
    handlings: [],
    visibility: 'colleagues',
    keptIn: null,
    shortened: false,
    newer: false,
    unread: false,
    damaged: [],
    isLoaded: false,
    isSaved: false,
    isUnsaved: false,
    owner: ownerOf(mailbox.profile(), null, null),
    index: [],
    known: [],
  };
  let items = new Map<string, ItemHandled>();
  /** Attempts of this window, by `identityOf`: they are not unsure, they are under way. */
  const underWay = new Set<string>();
  let elsewhereOf: ((item: Item) => Elsewhere | null) | null = null;
  const elsewhereKnown = new WeakMap<Item, { at: SeenIndex; elsewhere: Elsewhere | null }>();

  const show = (next: Partial<HandledSnapshot>) => {
    const handlings = merge(state.handlings, next.handlings ?? []);
    state = { ...state, ...next, handlings };
    items = itemsOf(handlings, underWay, items);
    for (const listener of listeners) listener();
  };

  let at = message.itemId;
  let stored: Promise<HandledMemory> | null = null;
  const open = async (at: SelectedMessage) => (await all()).handled(at);
  const memory = () => {
    if (stored === null) {
      stored = open(message);
      stored.catch(() => (stored = null));
    }
    return stored;
  };

  const showSeen = async (index: SeenIndex) => {
    const seen = await import('../../memory/seen.ts');
    elsewhereOf = (item) => {
      const earlier = seen.earlier(index, item, newsletter, letter);
      const later = seen.announcedLater(index, item, newsletter, letter);
      return earlier === null && later.length === 0 ? null : { earlier, later };
    };
    show({ index, known: seen.knownEvents(index, letter) });
  };
  const rememberSeen = async ({ seen }: Memory) => {
    await showSeen(await seen.remember(newsletter, letter, state.handlings));
    const problem = seen.problem();
    if (problem === 'newer') show({ newer: true });
    if (problem === 'unread') show({ unread: true });
  };

  const titles = new Map(newsletter.items.map((item) => [itemKey(item.id), item.title]));
  const log = async ({ log: book }: Memory, handlings: readonly Handling[]) => {
    const now = new Date(clock()).toISOString();
    const entries = handlings.flatMap(({ items: keys, action, status, undone, when, recipients, by }) => {
      if (status !== 'completed' || action === 'choose') return [];
      const isUndo = undone.length > 0;
      return (isUndo ? undone : keys).map((key) => ({
        when: isUndo ? now : when,
        action: isUndo ? ('undo' as const) : action,
        title: titles.get(key) ?? '',
        newsletter: newsletter.subject ?? message.subject,
        recipients,
        by,
      }));
    });
    const { retentionOf } = await import('./handledLog.ts');
    const days = await retentionOf(mailbox);
    if (days !== null) await book.add(entries, days, now);
  };

  const record = async (...handlings: Handling[]) => {
    show({ handlings });
    try {
      const isDone = handlings.some(({ status }) => status === 'completed');
      const [kept] = await Promise.all([
        memory().then((one) => one.record(...handlings)),
        isDone ? all().then((one) => log(one, handlings)) : null,
      ]);
      show({ ...kept, isSaved: true, isUnsaved: kept.keptIn === null });
      if (isDone) await rememberSeen(await all());
    } catch {
      // Not even what keeps it could be loaded.
      show({ isSaved: true, isUnsaved: true });
    }
  };

  const load = async () => {
    try {
      // What this window knows is shown while something is still being saved: that may take half a minute.
      const known = state.isLoaded ? null : (await memory()).known();
      if (known) show({ ...known, isLoaded: true });
      const [loaded, owner] = await Promise.all([memory().then((kept) => kept.load()), askOwner(mailbox)]);
      // Of an earlier opening in this window, and in no store.
      const isUnsaved = loaded.keptIn === null && loaded.handlings.length > 0 && !loaded.unread;
      const isSaved = state.isSaved || isUnsaved;
      show({ ...loaded, owner, damaged: mailbox.damaged(), isLoaded: true, isSaved, isUnsaved });
      await rememberSeen(await all());
      // What is past its time goes, also for who never opens the log.
      await log(await all(), []);
      // Only now every store was read.
      const damaged = mailbox.damaged();
      if (damaged.join() !== state.damaged.join()) show({ damaged });
    } catch {
      show({ unread: true });
    }
  };

  /** One act per second of this window: two forms for two fracties would become one, and a failure a success for both. */
  const moment = (): string => {
    const mine = state.handlings.filter((one) => one.writer === writer).map(({ when }) => Date.parse(when) + 1_000);
    return toSecond(new Date(Math.max(clock(), ...mine)).toISOString());
  };
  const act = (itemIds: readonly string[], action: Handling['action'], parts: Parameters<typeof newHandling>[3]) => {
    const changes = newsletter.items.flatMap(({ id, change }) => (change && itemIds.includes(id) ? [change] : []));
    return newHandling(itemIds, action, moment(), {
      writer,
      by: state.owner.person,
      list: list(),
      change: changes[0] ?? null,
      ...parts,
    });
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    of: (itemId) => items.get(itemKey(itemId)) ?? nothing,
    elsewhere: (item) => {
      const known = elsewhereKnown.get(item);
      if (elsewhereOf === null || known?.at === state.index) return known?.elsewhere ?? null;
      const found = elsewhereOf(item);
      // The same object as long as it says the same: a card is not painted again for what happened to others.
      const elsewhere = known && JSON.stringify(known.elsewhere) === JSON.stringify(found) ? known.elsewhere : found;
      elsewhereKnown.set(item, { at: state.index, elsewhere });
      return elsewhere;
    },
    load,
    follow: async (moved) => {
      if (moved.itemId === at) return load();
      at = moved.itemId;
      const next = open(moved);
      stored = next;
      const before = state.handlings;
      try {
        const kept = await next;
        show(await kept.load());
        // What could not be kept while the message was on its way is kept where it has arrived.
        if (before.length > 0) {
          const saved = await kept.record(...before);
          show({ ...saved, isUnsaved: saved.keptIn === null });
        }
      } catch {
        stored = null;
      }
      await load();
    },
    begin: (itemIds, action, recipients = []) => {
      const begun = act(itemIds, action, { recipients });
      underWay.add(identityOf(begun));
      void record(begun);
      return {
        when: begun.when,
        complete: (degree = 'opened') => record({ ...begun, status: 'completed', degree }),
        fail: () => record({ ...begun, status: 'failed' }),
      };
    },
    dismiss: (itemIds) => record(act(itemIds, 'dismiss', { status: 'completed' })),
    choose: (itemIds, of, value) =>
      record(act(itemIds, 'choose', { status: 'completed', recipients: [choiceCode(of, value)] })),
    chosen: (itemId) => chosenFor(state.handlings, itemId),
    undo: (itemIds, action, recipients) => record(...takenBack(state.handlings, itemIds, action, recipients)),
    record,
  };
}
