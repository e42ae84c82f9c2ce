import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import type { Collection } from '../model/collection.ts';
import type { DivisionStore } from '../model/divisionStore.ts';
import type { Deeds } from '../model/deeds.ts';
import type { Presses } from '../model/presses.ts';
import type { Resolver } from '../model/resolve.ts';
import type { Rows } from '../model/rows.ts';
import type { RowState, RowStates } from '../model/rowState.ts';

/** What the lists of one newsletter share: what is open and chosen, what is done with items and what is known of them. */
export interface Work {
  rows: Rows;
  states: RowStates;
  deeds: Deeds;
  presses: Presses;
  resolver: Resolver;
  collection: Collection;
  /** The e-mails of Verdelen, which may wait to be opened. */
  division: DivisionStore;
  /** Where the pane leads to from within a list. */
  goTo: (place: 'distribute' | 'digest' | 'council') => void;
}

export const WorkOnDesk = createContext<Work | null>(null);

export function useWork(): Work {
  const work = useContext(WorkOnDesk);
  if (!work) throw new Error('useWork outside a newsletter');
  return work;
}

/** Draws again only when something of this row changes. */
export function useRowState(item: Item): RowState {
  const { states } = useWork();
  return useSyncExternalStore(states.subscribe, () => states.of(item));
}

export function useChosen(): readonly string[] {
  const { rows } = useWork();
  return useSyncExternalStore(rows.subscribe, rows.chosen);
}

/** What was pressed under a key, and how it goes. */
export function useDeed(key: string) {
  const { deeds } = useWork();
  return useSyncExternalStore(deeds.subscribe, () => deeds.of(key));
}

/** How many of these items nothing was decided about; `null` until the stores have answered. */
export function useLeft(items: readonly Item[]): number | null {
  const { states } = useWork();
  return useSyncExternalStore(states.subscribe, () => leftOf(states, items));
}

export function leftOf(states: RowStates, items: readonly Item[]): number | null {
  let left = 0;
  for (const item of items) {
    const isDecided = states.isDecided(item);
    if (isDecided === null) return null;
    if (!isDecided) left += 1;
  }
  return left;
}
