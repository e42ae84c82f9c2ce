import { useEffect, useSyncExternalStore } from 'react';
import type { Council, CouncilSettings } from '../../council/council.ts';
import type { MailAddress } from '../../domain/forms.ts';
import type { Mailbox } from '../../mailbox/port.ts';
import { councilStoreOf, type CouncilState, type CouncilStore } from '../model/council-store.ts';

export interface UsedCouncil {
  state: CouncilState;
  store: CouncilStore;
  council: Council;
  griffie: MailAddress | null;
  settings: CouncilSettings;
  /** @returns whether the mailbox has it */
  save: (council: Council) => Promise<boolean>;
  resolve: CouncilStore['resolve'];
}

/** The council of this mailbox, read when first asked for. */
export function useCouncil(mailbox: Mailbox): UsedCouncil {
  const store = councilStoreOf(mailbox);
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => {
    const { problem, conflict } = store.state();
    // Another window may have saved since; what could not be saved here is not read over.
    if (problem === null && conflict === null) void store.load();
  }, [store]);
  const { council } = state;
  return {
    state,
    store,
    council,
    griffie: council.griffie,
    settings: council.settings,
    save: store.save,
    resolve: store.resolve,
  };
}
