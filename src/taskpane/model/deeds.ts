import type { Council } from '../../council/council.ts';
import type { Content, Platform } from '../../delivery/channel.ts';
import type { MailAddress } from '../../domain/forms.ts';
import type { EventDate, Item, Newsletter } from '../../domain/newsletter.ts';
import { MailboxError, type MailboxErrorReason } from '../../mailbox/port.ts';
import type { StoreProblem } from '../../memory/kept.ts';
import type { Collection } from './collection.ts';
import { noteTexts } from './forwardNotes.ts';
import type { Destination } from './forwardTargets.ts';
import type { Attempt, Handled } from './handled.ts';
import { mergeDuplicates } from './items.ts';
import { isResolvable } from './resolvedItems.ts';
import type { Resolver } from './resolve.ts';

/** What was pressed for a row or for the choice, and is under way, waits for the user, or went wrong. */
export type Deed =
  /** Addresses are looked up before anything opens. `isSlow`: long enough to be said. */
  | { kind: 'looking'; done: number; all: number; isSlow: boolean }
  /** Not every address could be had: said before anything opens. */
  | { kind: 'incomplete'; left: number }
  | { kind: 'asksGriffie' }
  | { kind: 'nobody'; name: string }
  /** To be read before the first e-mail opens. */
  | { kind: 'notes'; texts: readonly string[]; forms: number }
  | { kind: 'opening'; what: Form }
  /** One of several forms is open; the next one opens at a press. */
  | { kind: 'between'; what: Form; opened: number; of: number }
  | { kind: 'failed'; what: Form | 'file'; reason: MailboxErrorReason }
  | { kind: 'notKept'; problem: StoreProblem }
  /** The browser was handed the file, which is all that is known. */
  | { kind: 'offered' };

type Form = 'message' | 'appointment';

/** What was done, for the list to go on from. */
export interface Done {
  key: string;
  itemIds: readonly string[];
  what: 'forward' | 'schedule' | 'file' | 'dismiss' | 'keep' | 'unkeep';
  /** For whom, as in "Klaargezet voor …"; empty where it is for nobody. */
  name: string;
}

/** One date of an event on its way to a calendar. */
export interface Dated {
  item: Item;
  dates: readonly EventDate[];
}

/** What the pane does with items. A key is an item's id, or `choice` for what was chosen. */
export interface Deeds {
  of: (key: string) => Deed | null;
  subscribe: (listener: () => void) => () => void;
  /** Calls back after each thing that was done. */
  onDone: (listener: (done: Done) => void) => () => void;
  send: (key: string, items: readonly Item[], destination: Destination) => void;
  /** Gives the griffie's own address that was asked for, and goes on. */
  giveGriffie: (key: string, griffie: MailAddress) => void;
  schedule: (key: string, dated: readonly Dated[]) => void;
  saveFile: (key: string, dated: readonly Dated[]) => void;
  skip: (key: string, itemIds: readonly string[]) => void;
  keep: (key: string, items: readonly Item[], isKept: boolean) => void;
  /** Takes back all that stands for an item. */
  undo: (item: Item) => void;
  /** Goes on: without what could not be looked up, after notes, or to the next form. */
  goOn: (key: string) => void;
  /** The same form once more. */
  retry: (key: string) => void;
  /** The user saw that it opened although Outlook did not say so. */
  didOpen: (key: string) => void;
  /** Stops looking up, or what waits. */
  stop: (key: string) => void;
  /** What was to be delivered, to be copied; `null` where nothing was. */
  content: (key: string) => Content | null;
}

/** What is to be known of the office when something is pressed. */
export interface OfficeNow {
  council: Council | null | undefined;
  griffie: MailAddress | null;
  own: readonly string[];
  today: string;
  saveGriffie: (griffie: MailAddress) => Promise<boolean>;
}

/** What was last said of something: for who acts later, and must not act on what was. */
export function createLatest<T>(first: T): { get: () => T; set: (next: T) => void } {
  let latest = first;
  return {
    get: () => latest,
    set: (next) => {
      latest = next;
    },
  };
}

interface DeedsOptions {
  handled: Handled;
  resolver: Resolver;
  collection: Collection;
  platform: () => Platform;
  office: () => OfficeNow;
}

type Step =
  | { what: 'message'; itemIds: readonly string[]; recorded: readonly string[]; content: Content }
  | { what: 'appointment'; itemIds: readonly string[]; recorded: readonly string[]; content: Content };

interface Run {
  itemIds: readonly string[];
  name: string;
  /** Makes the steps; asked for once the addresses are known. */
  prepare: () => Promise<void>;
  steps: readonly Step[];
  at: number;
  attempt: Attempt | null;
  /** Given for this very run: what keeps it may take a while. */
  griffie: MailAddress | null;
}

/** One item's addresses are waited for so long; of several, until all are known. In milliseconds. */
const patience = 8_000;
/** What takes no longer is not said. In milliseconds. */
const unnoticed = 300;

export function createDeeds({ handled, resolver, collection, platform, office }: DeedsOptions): Deeds {
  const listeners = new Set<() => void>();
  const doneListeners = new Set<(done: Done) => void>();
  const deeds = new Map<string, Deed>();
  const runs = new Map<string, Run>();

  const show = (key: string, deed: Deed | null) => {
    if (deed === null) deeds.delete(key);
    else deeds.set(key, deed);
    for (const listener of listeners) listener();
  };
  const finish = (key: string, done: Omit<Done, 'key'>) => {
    runs.delete(key);
    show(key, null);
    for (const listener of doneListeners) listener({ key, ...done });
  };
  const isMine = (key: string, run: Run) => runs.get(key) === run;
  const now = (itemIds: readonly string[]): Item[] => {
    const items = mergeDuplicates(resolver.newsletter().items);
    return itemIds.flatMap((id) => items.find((item) => item.id === id) ?? []);
  };
  const source = (): Newsletter => resolver.newsletter();

  const begin = (key: string, itemIds: readonly string[], name: string, prepare: (run: Run) => Promise<void>): Run => {
    const run: Run = { itemIds, name, prepare: () => prepare(run), steps: [], at: 0, attempt: null, griffie: null };
    runs.set(key, run);
    return run;
  };

  /** An action never overtakes its look-up: only where the office chose "Bij gebruik" is there one. */
  const lookUpFirst = async (key: string, run: Run) => {
    const wanted = resolver.setting() === 'onUse' && resolver.isThere() ? now(run.itemIds).filter(hasUnasked) : [];
    if (wanted.length === 0) return goOnWith(key, run);
    const all = wanted.length;
    const tell = (isSlow: boolean) => {
      if (!isMine(key, run)) return;
      show(key, { kind: 'looking', done: all - now(run.itemIds).filter(hasUnasked).length, all, isSlow });
    };
    tell(false);
    const slow = setTimeout(() => {
      tell(true);
    }, unnoticed);
    const stopListening = resolver.subscribe(() => {
      if (deeds.get(key)?.kind === 'looking') tell((deeds.get(key) as { isSlow: boolean }).isSlow);
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isLate = new Promise<void>((resolve) => {
      if (run.itemIds.length === 1) timer = setTimeout(resolve, patience);
    });
    await Promise.race([resolver.ask(wanted.map(onlyUnasked)), isLate]);
    clearTimeout(slow);
    clearTimeout(timer);
    stopListening();
    if (!isMine(key, run) || deeds.get(key)?.kind !== 'looking') return;
    const left = now(run.itemIds)
      .flatMap(({ links }) => links)
      .filter(isResolvable).length;
    if (left > 0) show(key, { kind: 'incomplete', left });
    else await goOnWith(key, run);
  };
  const hasUnasked = (item: Item) =>
    item.links.some((link) => isResolvable(link) && typeof resolver.linkState(link.url) !== 'object');
  const onlyUnasked = (item: Item) => ({
    ...item,
    links: item.links.filter(({ url }) => typeof resolver.linkState(url) !== 'object'),
  });

  const goOnWith = async (key: string, run: Run) => {
    if (!isMine(key, run)) return;
    show(key, { kind: 'opening', what: 'message' });
    try {
      await run.prepare();
    } catch {
      if (isMine(key, run)) show(key, { kind: 'failed', what: 'message', reason: 'failed' });
    }
  };

  const openStep = async (key: string, run: Run) => {
    const step = run.steps[run.at];
    if (!step) return;
    show(key, { kind: 'opening', what: step.what });
    const attempt = handled.begin(step.itemIds, step.what === 'message' ? 'forward' : 'schedule', step.recorded);
    run.attempt = attempt;
    try {
      const channel = step.what === 'message' ? 'message-form' : 'appointment-form';
      const { deliver } = await import('../../delivery/index.ts');
      await deliver(channel, step.content, platform());
    } catch (error) {
      void attempt.fail();
      const reason = error instanceof MailboxError ? error.reason : 'failed';
      // That it failed is shown whatever else was pressed meanwhile: it is to be acted on.
      runs.set(key, run);
      show(key, { kind: 'failed', what: step.what, reason });
      return;
    }
    opened(key, run, attempt);
  };
  const opened = (key: string, run: Run, attempt: Attempt) => {
    void attempt.complete();
    if (!isMine(key, run)) return;
    const step = run.steps[run.at];
    run.at += 1;
    if (step && run.at < run.steps.length) {
      show(key, { kind: 'between', what: step.what, opened: run.at, of: run.steps.length });
      return;
    }
    const what = step?.what === 'appointment' ? 'schedule' : 'forward';
    finish(key, { itemIds: run.itemIds, what, name: run.name });
  };

  const prepareMessages = async (key: string, run: Run, destination: Destination, griffie: MailAddress) => {
    const { council, today, own } = office();
    if (!council) return;
    const [{ forward }, { messageSettings }] = await Promise.all([
      import('../../messages/forward.ts'),
      import('../../messages/prepare.ts'),
    ]);
    if (!isMine(key, run)) return;
    const { subject, sentAt } = source();
    const selection = now(run.itemIds).map((item) => ({ item, source: { subject, sentAt } }));
    const messages = forward(selection, destination.target, council, messageSettings(council, griffie, today, own));
    if (messages.length === 0) {
      runs.delete(key);
      show(key, { kind: 'nobody', name: destination.name });
      return;
    }
    run.steps = messages.map(({ form, text, items }) => ({
      what: 'message',
      itemIds: items,
      recorded: destination.recorded,
      content: { kind: 'message', form, html: form.htmlBody, text },
    }));
    const { before } = noteTexts(messages, () => '');
    if (before.length > 0) show(key, { kind: 'notes', texts: before, forms: messages.length });
    else await openStep(key, run);
  };

  /** What the calendar is told of these dates, without any address of this mailbox or user. */
  const entriesOf = async (dated: readonly Dated[]) => {
    const { calendarEntries } = await import('../../calendar/entry.ts');
    const options = { known: handled.state().known, withhold: office().own };
    return dated.flatMap(({ item, dates }) => {
      const starts = dates.map(({ start }) => start);
      const [current = item] = now([item.id]);
      return calendarEntries(current, source(), options)
        .filter(({ date }) => starts.includes(date.start))
        .map((entry) => ({ item, entry }));
    });
  };
  /** Which of an item's dates: nothing where it is all of them. */
  const datesRecorded = ({ item, dates }: Dated) =>
    item.events.length === dates.length ? [] : dates.map(({ start }) => start);

  return {
    of: (key) => deeds.get(key) ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onDone: (listener) => {
      doneListeners.add(listener);
      return () => doneListeners.delete(listener);
    },
    send: (key, items, destination) => {
      const { griffie } = office();
      const run = begin(
        key,
        items.map(({ id }) => id),
        destination.name,
        (mine) => {
          const address = mine.griffie ?? office().griffie;
          return address === null ? Promise.resolve() : prepareMessages(key, mine, destination, address);
        },
      );
      if (griffie === null) show(key, { kind: 'asksGriffie' });
      else void lookUpFirst(key, run);
    },
    giveGriffie: (key, griffie) => {
      const run = runs.get(key);
      void office().saveGriffie(griffie);
      if (!run) return;
      run.griffie = griffie;
      void lookUpFirst(key, run);
    },
    schedule: (key, dated) => {
      const itemIds = [...new Set(dated.map(({ item }) => item.id))];
      const run = begin(key, itemIds, '', async (mine) => {
        mine.steps = (await entriesOf(dated)).map(({ item, entry }) => ({
          what: 'appointment',
          itemIds: [item.id],
          recorded: item.events.length > 1 ? [entry.date.start] : [],
          content: { kind: 'appointments', entries: [entry] },
        }));
        await openStep(key, mine);
      });
      void lookUpFirst(key, run);
    },
    saveFile: (key, dated) => {
      const itemIds = [...new Set(dated.map(({ item }) => item.id))];
      const run = begin(key, itemIds, '', async (mine) => {
        const attempts = dated.map((one) => handled.begin([one.item.id], 'schedule', datesRecorded(one)));
        const content: Content = { kind: 'appointments', entries: (await entriesOf(dated)).map(({ entry }) => entry) };
        try {
          const { deliver } = await import('../../delivery/index.ts');
          await deliver('calendar-file', content, platform());
        } catch {
          for (const attempt of attempts) void attempt.fail();
          mine.steps = [{ what: 'appointment', itemIds, recorded: [], content }];
          show(key, { kind: 'failed', what: 'file', reason: 'failed' });
          return;
        }
        for (const attempt of attempts) void attempt.complete('offered');
        finish(key, { itemIds, what: 'file', name: '' });
        mine.steps = [{ what: 'appointment', itemIds, recorded: [], content }];
        runs.set(key, mine);
        show(key, { kind: 'offered' });
      });
      void lookUpFirst(key, run);
    },
    skip: (key, itemIds) => {
      void handled.dismiss(itemIds);
      finish(key, { itemIds, what: 'dismiss', name: '' });
    },
    keep: (key, items, isKept) => {
      const { subject, sentAt } = source();
      const mine = items.map((item) => ({ item, source: { subject, sentAt } }));
      void (isKept ? collection.keep(mine) : collection.remove(mine)).then((isDone) => {
        if (!isDone) show(key, { kind: 'notKept', problem: collection.problem() ?? 'full' });
        else finish(key, { itemIds: items.map(({ id }) => id), what: isKept ? 'keep' : 'unkeep', name: '' });
      });
    },
    undo: (item) => {
      runs.delete(item.id);
      show(item.id, null);
      const standing = handled.of(item.id);
      const taken = new Set([...standing.done, ...standing.unsure].map(({ action }) => action));
      for (const action of taken) void handled.undo([item.id], action);
      const { subject, sentAt } = source();
      void collection.remove([{ item, source: { subject, sentAt } }]);
    },
    goOn: (key) => {
      const run = runs.get(key);
      const kind = deeds.get(key)?.kind;
      if (!run) return;
      if (kind === 'looking' || kind === 'incomplete') {
        for (const item of now(run.itemIds)) resolver.cancel(item);
        void goOnWith(key, run);
      } else void openStep(key, run);
    },
    retry: (key) => {
      const run = runs.get(key);
      if (!run) return;
      if (run.steps.length === 0 || deeds.get(key)?.kind !== 'failed') void goOnWith(key, run);
      else if ((deeds.get(key) as { what: string }).what === 'file') void goOnWith(key, run);
      else void openStep(key, run);
    },
    didOpen: (key) => {
      const run = runs.get(key);
      if (run?.attempt) opened(key, run, run.attempt);
    },
    stop: (key) => {
      const run = runs.get(key);
      if (run && deeds.get(key)?.kind === 'looking') for (const item of now(run.itemIds)) resolver.cancel(item);
      runs.delete(key);
      show(key, null);
    },
    content: (key) => {
      const run = runs.get(key);
      return run?.steps[run.at]?.content ?? run?.steps[0]?.content ?? null;
    },
  };
}
