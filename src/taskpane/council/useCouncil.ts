import { useEffect, useSyncExternalStore } from 'react';
import type { Council, CouncilSettings } from '../../council/council.ts';
import type { MailAddress } from '../../domain/forms.ts';
import type { Mailbox } from '../../mailbox/port.ts';
import { councilStoreOf, type CouncilState, type CouncilStore } from '../model/council-store.ts';
import { officeCouncilOf } from '../model/officeCouncil.ts';

export interface UsedCouncil {
  state: CouncilState;
  store: CouncilStore;
  council: Council;
  griffie: MailAddress | null;
  settings: CouncilSettings;
  /** @returns whether the mailbox has it; what forwarding knows follows. */
  save: (council: Council) => Promise<boolean>;
  resolve: CouncilStore['resolve'];
}

/** The council of this mailbox, read when first asked for. */
export function useCouncil(mailbox: Mailbox): UsedCouncil {
  const store = councilStoreOf(mailbox);
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => {
    const { problem, conflict } = store.state();
    // Forwarding may have saved the griffie's address since; what could not be saved here is not read over.
    if (problem === null && conflict === null) void store.load();
  }, [store]);
  const { council } = state;
  const refreshed = async (isSaved: Promise<boolean>) => {
    const result = await isSaved;
    await officeCouncilOf(mailbox).load();
    return result;
  };
  return {
    state,
    store,
    council,
    griffie: council.griffie,
    settings: council.settings,
    save: (next) => refreshed(store.save(next)),
    resolve: (choices) => refreshed(store.resolve(choices)),
  };
}
