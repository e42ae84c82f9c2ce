import { useState } from 'react';
import type { CalendarEntry } from '../../calendar/entry.ts';
import type { Item } from '../../domain/newsletter.ts';
import { deliver } from '../../delivery/index.ts';
import { MailboxError, type MailboxErrorReason } from '../../mailbox/port.ts';
import { useDesk } from '../newsletter/desk.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { browserPlatform } from '../shell/platform.ts';
import { strings } from '../strings.nl.ts';

type Opening = { kind: 'idle' } | { kind: 'opening' } | { kind: 'failed'; reason: MailboxErrorReason };

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
    try {
      await deliver('appointment-form', { kind: 'appointments', entries }, browserPlatform(mailbox));
    } catch (error) {
      const reason = error instanceof MailboxError ? error.reason : 'failed';
      setOpening({ kind: 'failed', reason });
      void attempt.fail();
      return;
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
