import { useEffect } from 'react';
import type { CouncilState, CouncilStore } from '../model/council-store.ts';
import { useStore, useWorkspace } from '../shell/workspace.ts';

/** The council of this mailbox, read anew when "Ontvangers" opens. */
export function useCouncil(): { state: CouncilState; store: CouncilStore } {
  const { council: store } = useWorkspace();
  const state = useStore(store);
  useEffect(() => {
    const { problem, conflict } = store.state();
    // Another window may have saved since; what could not be saved here is not read over.
    if (problem === null && conflict === null) void store.load();
  }, [store]);
  return { state, store };
}
