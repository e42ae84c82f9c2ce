import { useEffect, useSyncExternalStore } from 'react';
import type { Mailbox } from '../../mailbox/port.ts';
import { councilStoreOf, type CouncilState, type CouncilStore } from '../model/council-store.ts';

/** The council of this mailbox, read anew when "Ontvangers" opens. */
export function useCouncil(mailbox: Mailbox): { state: CouncilState; store: CouncilStore } {
  const store = councilStoreOf(mailbox);
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => {
    const { problem, conflict } = store.state();
    // Another window may have saved since; what could not be saved here is not read over.
    if (problem === null && conflict === null) void store.load();
  }, [store]);
  return { state, store };
}
