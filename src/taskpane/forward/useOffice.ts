import { useEffect, useState } from 'react';
import { wallClockOf } from '../../calendar/amsterdam.ts';
import { emptyCouncil, type Council } from '../../council/council.ts';
import { readStored, councilKey } from '../../council/stored.ts';
import type { MailAddress } from '../../domain/forms.ts';
import { senderToCheck } from '../model/forwardSender.ts';
import { useDesk } from '../newsletter/desk.ts';

/** What forwarding needs to know of the office. */
export interface Office {
  /** `undefined` while it is being read, `null` where there is none yet. */
  council: Council | null | undefined;
  /** With the settings that every council begins with. */
  emptyCouncil: Council;
  griffie: MailAddress | null;
  saveGriffie: (griffie: MailAddress) => Promise<void>;
  openCouncil: () => void;
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

export function useOffice(): Office {
  const { mailbox, now } = useDesk();
  const [council, setCouncil] = useState<Council | null | undefined>(undefined);
  useEffect(() => {
    mailbox.mailboxStore.load(councilKey).then(
      (value) => {
        const stored = readStored(value);
        setCouncil(stored.status === 'read' ? stored.council : null);
      },
      () => {
        setCouncil(null);
      },
    );
  }, [mailbox]);
  const shared = null;
  const profile = mailbox.profile().address;
  const griffie = council?.griffie ?? null;
  return {
    council,
    emptyCouncil: nobodyYet,
    griffie,
    saveGriffie: () => Promise.resolve(),
    openCouncil: () => undefined,
    own: [profile].filter((address) => address !== ''),
    likelyGriffie: shared ?? profile,
    checkFrom: griffie === null ? null : senderToCheck(griffie.address, profile, shared),
    today: wallClockOf(now).slice(0, 10),
  };
}
