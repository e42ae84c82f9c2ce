import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Council } from '../../council/council.ts';
import { checkDistribution, suggestDistribution } from '../../council/distribution.ts';
import { partiesOf, type Way } from '../../council/recipients.ts';
import type { Item } from '../../domain/newsletter.ts';
import type { DistributionProgress } from '../../memory/distribution-memory.ts';
import type { PreparedMessage } from '../../messages/prepare.ts';
import { messageKeys, withTicks } from '../model/distribution.ts';
import type { DivisionStore } from '../model/divisionStore.ts';
import { isOf, isReached, missedBy, reachedBy, unopenedOf } from '../model/reached.ts';
import { useWork } from '../shell/work.ts';
import { useDesk } from '../shell/desk.ts';

interface DivisionOptions {
  /** Every item of the newsletter. */
  all: readonly Item[];
  store: DivisionStore;
  council: Council;
  /** `2026-11-21` */
  day: string;
}

/** What a distribution begins with, before anything is ticked. Later changes are not followed: ticks stay where they are. */
interface Fresh {
  progress: DistributionProgress;
  /** Whether the user chose the items. */
  isChosen: boolean;
  /** How many items some fracties have and others do not. */
  partly: number;
}

/** The distribution of items over the fracties, remembered from one opening of the pane to the next. */
export function useDivision({ all, store, council, day }: DivisionOptions) {
  const { handled } = useDesk();
  const { rows: list } = useWork();
  const { progress: stored, isKept, isUnread } = useSyncExternalStore(store.subscribe, store.state);
  const { handlings } = useSyncExternalStore(handled.subscribe, handled.state);
  const order = useMemo(() => partiesOf(council, day), [council, day]);
  const reached = (id: string, since?: string) => reachedBy(handled.of(id).done, order, since);

  /** What the user chose, or else what nothing was done with or what some fracties still miss. */
  const candidates = () => {
    const chosen = all.filter(({ id }) => list.chosen().includes(id));
    if (chosen.length > 0) return { items: chosen, isChosen: true };
    const rows = suggestDistribution(all, council, day);
    const isOpen = (id: string, at: number) => {
      const row = rows[at];
      return handled.of(id).done.length === 0 || (row !== undefined && missedBy(row, reached(id)).length > 0);
    };
    return { items: all.filter(({ id }, at) => isOpen(id, at)), isChosen: false };
  };
  /** What suits a portfolio goes to every fractie; what some of them have, to the others; what all have, to all again. */
  const begin = ({ items, isChosen }: { items: readonly Item[]; isChosen: boolean }): Fresh => {
    const rows = suggestDistribution(items, council, day).map((row) => {
      const already = reached(row.item);
      return { ...row, isForAll: row.suggested || already.length > 0, missed: missedBy(row, already) };
    });
    return {
      progress: {
        ticks: rows.map(({ item, isForAll, missed }) => [
          item,
          missed.length > 0 ? missed : isForAll ? [...order] : [],
        ]),
        decided: [],
        ready: [],
        since: handlings.at(-1)?.when ?? '',
      },
      isChosen,
      partly: rows.filter(({ missed }) => missed.length > 0).length,
    };
  };
  const [fresh, setFresh] = useState(() => begin(candidates()));

  const ids = all.map(({ id }) => id);
  const begun = stored && isOf(stored, ids) ? stored : null;
  const [isResumed, setResumed] = useState(begun !== null);
  const progress = begun ?? fresh.progress;
  const ticks = useMemo(() => new Map(progress.ticks), [progress]);
  const decided = useMemo(() => new Set(progress.decided), [progress]);
  const items = useMemo(() => all.filter(({ id }) => ticks.has(id)), [all, ticks]);
  const rows = useMemo(() => suggestDistribution(items, council, day), [items, council, day]);
  const has = new Map(items.map(({ id }) => [id, reached(id)]));
  const isKnown = (id: string, fractie: string) => has.get(id)?.includes(fractie) === true;
  const unsure = new Map(
    items.map(({ id }) => [id, reachedBy(handled.of(id).unsure, order).filter((fractie) => !isKnown(id, fractie))]),
  );
  const withWhatTheyHave = new Map([...ticks].map(([id, ticked]) => [id, [...ticked, ...(has.get(id) ?? [])]]));

  /** A message that is answered for late goes with what there is by then; where one began anew there is nothing. */
  const change = (next: (progress: DistributionProgress) => Partial<DistributionProgress> | null) => {
    const current = store.state().progress;
    const changes = current ? next(current) : null;
    if (current && changes) void store.keep({ ...current, ...changes });
  };
  const startWith = (next: Fresh) => {
    setFresh(next);
    setResumed(false);
    // Who begins anew half-way still owes some fracties what others have.
    const unopened = next.partly > 0 && begun ? unopenedOf(begun) : [];
    if (stored !== null) void store.keep(unopened.length > 0 ? { ...next.progress, prepared: unopened } : null);
  };

  return {
    ticks,
    decided,
    items,
    order,
    rows,
    /** Whom each item was prepared for already. */
    has,
    /** For whom a form was asked that may have opened or not. */
    unsure,
    isChosen: !isResumed && fresh.isChosen,
    partly: isResumed ? 0 : fresh.partly,
    /** Whether one had gone on with the messages before, or opened one of them. */
    isUnderWay: (begun?.prepared ?? []).length + progress.ready.length > 0,
    isKept,
    /** How far one had come before is not known. */
    isUnread,
    problems: checkDistribution(rows, withWhatTheyHave, council, day, decided),
    /** Keys of the messages that were opened, here or before the pane was closed, or by a colleague. */
    readyOf: (messages: readonly PreparedMessage[]) => {
      const since = begun?.since;
      return messageKeys(messages).filter((key, at) => {
        const message = messages[at];
        if (progress.ready.includes(key)) return true;
        // One woordvoerder of a fractie says nothing of another, who has an e-mail of their own.
        if (progress.way === 'spokespeople') return false;
        return since !== undefined && message !== undefined && isReached(message, (id) => reached(id, since));
      });
    },
    /** Keys of the messages that may have opened or not, in a window that was closed meanwhile. */
    unsureOf: (messages: readonly PreparedMessage[]) =>
      messageKeys(messages).filter((_, at) => {
        const message = messages[at];
        return message !== undefined && isReached(message, (id) => unsure.get(id) ?? []);
      }),
    /** Not in this distribution, and to be distributed too. */
    countOthers: () => candidates().items.filter(({ id }) => !ticks.has(id)).length,
    tick: (itemIds: readonly string[], fracties: readonly string[], isTicked: boolean) => {
      const next = withTicks({ ticks, decided }, itemIds, fracties, isTicked, order);
      const isEmpty = [...next.ticks.values()].every((ticked) => ticked.length === 0);
      void store.keep({
        ...progress,
        ticks: [...next.ticks].map(([id, ticked]) => [id, [...ticked]]),
        decided: [...next.decided],
        // Who takes everybody away waits for no e-mail anymore.
        ...(isEmpty ? { prepared: [] } : {}),
      });
    },
    way: progress.way ?? ('fractie' as const),
    /** By which way every fractie is reached from now on. */
    chooseWay: (way: Way, messages: readonly PreparedMessage[]) => {
      void store.keep({ ...progress, way, prepared: messageKeys(messages) });
    },
    goOnWith: (messages: readonly PreparedMessage[]) => {
      void store.keep({ ...progress, prepared: messageKeys(messages) });
    },
    markReady: (keys: readonly string[]) => {
      change(({ ready }) => (keys.every((key) => ready.includes(key)) ? null : { ready: unique([...ready, ...keys]) }));
    },
    unmark: (key: string) => {
      change(({ ready }) => ({ ready: ready.filter((one) => one !== key) }));
    },
    restart: () => {
      startWith(begin(candidates()));
    },
    /** Also what was done already. */
    startWithAll: () => {
      startWith(begin({ items: all, isChosen: true }));
    },
  };
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
