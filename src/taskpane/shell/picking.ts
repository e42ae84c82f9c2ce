import { createContext, useContext, useSyncExternalStore } from 'react';
import { createPicks, type Picks } from '../model/picks.ts';

/** Which item of the open newsletter is active and which are chosen. Light: it is there from the first paint. */
export const PicksOnDesk = createContext<Picks>(createPicks());

export function usePicks(): Picks {
  return useContext(PicksOnDesk);
}

export function useChosen(): readonly string[] {
  const picks = usePicks();
  return useSyncExternalStore(picks.subscribe, picks.chosen);
}
