import { createContext, useContext } from 'react';
import type { Newsletter } from '../../domain/newsletter.ts';
import type { Mailbox } from '../../mailbox/port.ts';
import type { Handled } from '../model/handled.ts';

/** What lies on the griffie's desk: the open newsletter, what was done with it, and the mail client to do it with. */
export interface DeskContents {
  mailbox: Mailbox;
  newsletter: Newsletter;
  handled: Handled;
  /** When the newsletter was opened, in milliseconds since 1970: what counts as past, and as this year. */
  now: number;
  /** Leads to "Ontvangers", where the council is filled in. */
  openCouncil?: () => void;
}

export const Desk = createContext<DeskContents | null>(null);

export function useDesk(): DeskContents {
  const desk = useContext(Desk);
  if (!desk) throw new Error('useDesk outside a newsletter');
  return desk;
}
