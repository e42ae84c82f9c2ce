import { useState } from 'react';
import type { CalendarEntry } from '../../calendar/entry.ts';
import type { Item } from '../../domain/newsletter.ts';
import { deliver } from '../../delivery/index.ts';
import { MailboxError, type MailboxErrorReason } from '../../mailbox/port.ts';
import { useDesk } from '../shell/desk.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { platformOf } from '../shell/platform.ts';
import { strings } from '../strings/pane.nl.ts';

/** The host did not open one, or did not say that it did: what came before it is open, what comes after was not asked. */
export interface FailedOpening {
  kind: 'failed';
  reason: MailboxErrorReason;
  opened: readonly CalendarEntry[];
  failed: CalendarEntry;
  rest: readonly CalendarEntry[];
}
type Opening = { kind: 'idle' } | { kind: 'opening' } | FailedOpening;

/**
 * Opens Outlook's appointment form for each entry, one after the other, and remembers that it was opened: which is all
 * that can be known. Written down as begun before the host is asked, so that a crash cannot look like done.
 */
export function useAppointments(item: Item): { opening: Opening; open: (entries: readonly CalendarEntry[]) => void } {
  const { mailbox, handled } = useDesk();
  const announce = useAnnounce();
  const [opening, setOpening] = useState<Opening>({ kind: 'idle' });

  const open = async (entries: readonly CalendarEntry[]) => {
    setOpening({ kind: 'opening' });
    const attempt = handled.begin([item.id], 'schedule');
    for (const [at, entry] of entries.entries()) {
      try {
        await deliver('appointment-form', { kind: 'appointments', entries: [entry] }, platformOf(mailbox));
      } catch (error) {
        const reason = error instanceof MailboxError ? error.reason : 'failed';
        const [opened, rest] = [entries.slice(0, at), entries.slice(at + 1)];
        setOpening({ kind: 'failed', reason, opened, failed: entry, rest });
        // Also where some opened: the item is not done as long as a date is left.
        void attempt.fail();
        return;
      }
    }
    setOpening({ kind: 'idle' });
    void attempt.complete();
    announce(strings.appointment.announced);
  };
  return {
    opening,
    open: (entries) => {
      void open(entries);
    },
  };
}
