import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { isMailAddress } from '../../council/address.ts';
import { emptyCouncil, type Council } from '../../council/council.ts';
import type { MailAddress } from '../../domain/forms.ts';
import { doubtOf, readableCouncil, type CouncilDoubt } from '../model/council-store.ts';
import { senderToCheck } from '../model/forwardSender.ts';
import { destinationsOf } from '../model/forwardTargets.ts';
import type { DeskContents } from './desk.ts';
import { useStore, useWorkspace } from './workspace.ts';

/** What forwarding needs to know of the office. */
export interface Office {
  /** `undefined` while it is being read, `null` where there is none yet. */
  council: Council | null | undefined;
  /** Whether there is anybody to send to. */
  hasReceivers: boolean;
  /** With the settings that every council begins with. */
  emptyCouncil: Council;
  griffie: MailAddress | null;
  /** What is to be said of the list of recipients; `null` where it is the one in the mailbox. */
  doubt: CouncilDoubt | null;
  /** @returns false where it holds in this window only */
  saveGriffie: (griffie: MailAddress) => Promise<boolean>;
  /** `null` where this pane has no way there. */
  openCouncil: (() => void) | null;
  /** Every address that is this mailbox's or this user's own. */
  own: readonly string[];
  /** What may be the griffie's address, to be confirmed. */
  likelyGriffie: string;
  /** The address to look for in Van, `null` where it is proven. */
  checkFrom: string | null;
  /** `2026-11-21` */
  today: string;
}

const nobodyYet = emptyCouncil();

export const OfficeOnDesk = createContext<Office | null>(null);

export function useOffice(): Office {
  const office = useContext(OfficeOnDesk);
  if (!office) throw new Error('useOffice outside a newsletter');
  return office;
}

/** Once per newsletter: every card asks for it. */
export function useNewOffice({ mailbox, handled, openCouncil }: DeskContents): Office {
  const { council: store, today: day } = useWorkspace();
  const state = useStore(store);
  const today = useStore(day);
  const council = readableCouncil(state);
  // One text, not the object: that is a new one whenever the stores were asked again.
  const shared = useSyncExternalStore(handled.subscribe, () => {
    const { owner } = handled.state();
    return owner.kind === 'shared' ? owner.address : null;
  });
  useEffect(() => {
    if (store.state().phase === 'loading') void store.load();
  }, [store]);
  const profile = mailbox.profile().address;
  const stored = state.griffieHere ?? council?.griffie ?? null;
  // What cannot be one address is asked for anew.
  const griffie = stored !== null && isMailAddress(stored.address) ? stored : null;
  const doubt = doubtOf(state);
  return useMemo(() => {
    return {
      council,
      hasReceivers: council != null && destinationsOf(council, [], today).length > 0,
      emptyCouncil: nobodyYet,
      griffie,
      doubt,
      saveGriffie: store.saveGriffie,
      openCouncil: openCouncil ?? null,
      own: [profile, shared ?? ''].filter((address) => address !== ''),
      likelyGriffie: shared ?? profile,
      checkFrom: griffie === null ? null : senderToCheck(griffie.address, profile, shared),
      today,
    };
  }, [council, griffie, doubt, store, openCouncil, profile, shared, today]);
}
