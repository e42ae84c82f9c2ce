import { useState } from 'react';
import type { MailAddress } from '../../domain/forms.ts';
import type { Item } from '../../domain/newsletter.ts';
import { forward } from '../../messages/forward.ts';
import { messageSettings } from '../../messages/prepare.ts';
import { noteTexts } from '../model/forwardNotes.ts';
import type { Destination } from '../model/forwardTargets.ts';
import { useDesk } from '../shell/desk.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { forwardStrings } from '../strings/forward.nl.ts';
import { useOffice } from '../shell/useOffice.ts';
import { queuedMessage, type QueuedMessage } from '../model/queue.ts';
import { useQueue, type QueueView } from './useQueue.ts';

export interface Forward {
  queue: QueueView<QueuedMessage>;
  send: (destination: Destination) => void;
  /** The destination that waits for the griffie's own address. */
  waiting: Destination | null;
  giveGriffie: (griffie: MailAddress) => void;
  /** Nobody could be reached: what to say about it. */
  nobody: string | null;
  dismiss: () => void;
}

/**
 * One click: items to a destination. Opens at once, unless something must be said or asked first.
 * @param place names where it happens: what is under way there is found again
 */
export function useForward(items: readonly Item[], place = items.map(({ id }) => id).join(' ')): Forward {
  const { newsletter, handled } = useDesk();
  const office = useOffice();
  const queue = useQueue<QueuedMessage>(`${newsletter.sentAt ?? ''} ${newsletter.subject ?? ''} ${place}`);
  const announce = useAnnounce();
  const [waiting, setWaiting] = useState<Destination | null>(null);
  const [nobody, setNobody] = useState<string | null>(null);

  const prepare = (destination: Destination, griffie: MailAddress) => {
    if (!office.council) return;
    setWaiting(null);
    setNobody(null);
    const source = { subject: newsletter.subject, sentAt: newsletter.sentAt };
    const selection = items.map((item) => ({ item, source }));
    const settings = messageSettings(office.council, griffie, office.today, office.own);
    const messages = forward(selection, destination.target, office.council, settings);
    if (messages.length === 0) {
      setNobody(forwardStrings.nobody(destination.name));
      announce(forwardStrings.nobody(destination.name));
      queue.close();
      return;
    }
    const { before } = noteTexts(messages, () => '');
    const here = new Set(newsletter.items.map(({ id }) => id));
    queue.start(
      messages.map((message) => queuedMessage(message, destination.name, [destination.recorded], handled, here)),
      before.length === 0,
    );
  };

  return {
    queue,
    send: (destination) => {
      if (office.griffie) prepare(destination, office.griffie);
      else setWaiting(destination);
    },
    waiting,
    giveGriffie: (griffie) => {
      void office.saveGriffie(griffie);
      if (waiting) prepare(waiting, griffie);
    },
    nobody,
    dismiss: () => {
      setWaiting(null);
      setNobody(null);
      queue.close();
    },
  };
}
