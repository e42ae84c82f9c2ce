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
}

/** The council of this mailbox, read when first asked for. */
export function useCouncil(mailbox: Mailbox): UsedCouncil {
  const store = councilStoreOf(mailbox);
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => {
    if (store.state().phase === 'loading') void store.load();
  }, [store]);
  const { council } = state;
  return {
    state,
    store,
    council,
    griffie: council.griffie,
    settings: council.settings,
    save: async (next) => {
      const isSaved = await store.save(next);
      await officeCouncilOf(mailbox).load();
      return isSaved;
    },
  };
}
