import { useEffect, useMemo, useRef, useState } from 'react';
import { active } from '../../council/active.ts';
import type { Council } from '../../council/council.ts';
import { checkDistribution, suggestDistribution, suggestedTicks } from '../../council/distribution.ts';
import type { Item } from '../../domain/newsletter.ts';
import { DistributionMemory } from '../../memory/distribution-memory.ts';
import { withTicks, type Division } from '../model/distribution.ts';
import { useDesk } from '../newsletter/desk.ts';

interface DivisionOptions {
  /** Every item of the newsletter. */
  all: readonly Item[];
  /** What is distributed where nothing was begun before. Later changes are not followed: ticks stay where they are. */
  candidates: readonly Item[];
  council: Council;
  /** `2026-11-21` */
  day: string;
  /** Names the newsletter in the browser's storage. */
  letter: string;
}

const nobody: Division = { ticks: new Map(), decided: new Set() };

/** The distribution of items over the fracties, remembered from one opening of the pane to the next. */
export function useDivision({ all, candidates, council, day, letter }: DivisionOptions) {
  const { mailbox } = useDesk();
  const memory = useMemo(() => new DistributionMemory(mailbox.browserStore, letter), [mailbox, letter]);
  const order = useMemo(() => active(council, day).fracties.map(({ shortName }) => shortName), [council, day]);
  const [fresh] = useState(() => suggestion(candidates, council, day));
  const [division, setDivision] = useState<Division | null>(null);
  const [ready, setReady] = useState<readonly string[]>([]);
  const [isKept, setKept] = useState(true);
  const [isUnread, setUnread] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    void memory.load().then(({ value: progress, problem }) => {
      if (!isCurrent) return;
      setUnread(problem !== null);
      setDivision(progress ? { ticks: new Map(progress.ticks), decided: new Set(progress.decided) } : fresh);
      setReady(progress?.ready ?? []);
    });
    return () => {
      isCurrent = false;
    };
  }, [memory, fresh]);

  const { ticks, decided } = division ?? nobody;
  const ids = [...ticks.keys()].join('|');
  const items = useMemo(() => all.filter(({ id }) => ids.split('|').includes(id)), [all, ids]);
  const rows = useMemo(() => suggestDistribution(items, council, day), [items, council, day]);
  // A message that is answered for late goes with the ticks of that moment, not with those of when it was opened.
  const now = useRef({ ticks, decided, ready });
  useEffect(() => {
    now.current = { ticks, decided, ready };
  }, [ticks, decided, ready]);
  const save = async (next: Division, nextReady: readonly string[]) => {
    now.current = { ...next, ready: nextReady };
    const kept = [...next.ticks].map(([id, fracties]): [string, string[]] => [id, [...fracties]]);
    setKept(await memory.save({ ticks: kept, decided: [...next.decided], ready: [...nextReady] }));
  };

  return {
    isLoaded: division !== null,
    ticks,
    decided,
    items,
    order,
    rows,
    /** Keys of the messages that were prepared before. */
    ready,
    isKept,
    /** How far one had come before is not known. */
    isUnread,
    problems: checkDistribution(rows, ticks, council, day, decided),
    tick: (itemIds: readonly string[], fracties: readonly string[], isTicked: boolean) => {
      const next = withTicks({ ticks, decided }, itemIds, fracties, isTicked, order);
      setDivision(next);
      void save(next, ready);
    },
    markReady: (key: string) => {
      const next = [...new Set([...now.current.ready, key])];
      setReady(next);
      void save(now.current, next);
    },
    restart: () => {
      setDivision(suggestion(candidates, council, day));
      setReady([]);
      void memory.save(null).then(setKept);
    },
  };
}

function suggestion(items: readonly Item[], council: Council, day: string): Division {
  const ticks = suggestedTicks(suggestDistribution(items, council, day));
  return { ticks: new Map(items.map(({ id }) => [id, ticks.get(id) ?? []])), decided: new Set() };
}
