import type { Council } from '../../council/council.ts';
import { emptyCouncil } from '../../council/council.ts';
import { nextRevision } from '../../council/revision.ts';
import { councilKey, packForStorage, readStored } from '../../council/stored.ts';
import type { MailAddress } from '../../domain/forms.ts';
import type { Mailbox } from '../../mailbox/port.ts';

/** The council as forwarding needs it, for React's `useSyncExternalStore`: read once for all cards. */
export interface OfficeCouncil {
  /** `undefined` while it is being read, `null` where there is none. */
  council: () => Council | null | undefined;
  subscribe: (listener: () => void) => () => void;
  load: () => Promise<void>;
  /** Keeps the griffie's own address with the council. It holds in this window also where it cannot be stored. */
  saveGriffie: (griffie: MailAddress, now: string) => Promise<boolean>;
}

const opened = new WeakMap<Mailbox, OfficeCouncil>();

export function officeCouncilOf(mailbox: Mailbox): OfficeCouncil {
  const known = opened.get(mailbox) ?? createOfficeCouncil(mailbox);
  opened.set(mailbox, known);
  return known;
}

function createOfficeCouncil(mailbox: Mailbox): OfficeCouncil {
  const listeners = new Set<() => void>();
  let council: Council | null | undefined;
  const show = (next: Council | null) => {
    council = next;
    for (const listener of listeners) listener();
  };
  return {
    council: () => council,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      try {
        const stored = readStored(await mailbox.mailboxStore.load(councilKey));
        show(stored.status === 'read' ? stored.council : null);
      } catch {
        show(null);
      }
    },
    saveGriffie: async (griffie, now) => {
      const base = council ?? emptyCouncil();
      const next = nextRevision({ ...base, griffie }, { author: mailbox.profile().name, now }, [base]);
      show(next);
      const packed = packForStorage(next);
      if (packed.status !== 'fits' && packed.status !== 'nearly-full') return false;
      try {
        await mailbox.mailboxStore.save(councilKey, packed.packed);
        return true;
      } catch {
        return false;
      }
    },
  };
}
