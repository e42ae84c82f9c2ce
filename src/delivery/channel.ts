import type { CalendarEntry } from '../calendar/entry.ts';
import type { MessageForm } from '../domain/forms.ts';
import type { Mailbox } from '../mailbox/port.ts';
import type { Degree } from '../memory/handling.ts';

/** The same text twice: for where formatting is taken over (Word), and for where it is not. */
export interface RichText {
  /** Simple HTML that we wrote ourselves. */
  html: string;
  text: string;
}

/** What may leave the pane: prepared by `src/messages` or `src/calendar`, which keep out what must stay. */
export type Content =
  | ({ kind: 'message'; form: MessageForm } & RichText)
  | { kind: 'appointments'; entries: readonly CalendarEntry[] }
  | ({ kind: 'text' } & RichText);

export interface OfferedFile {
  name: string;
  /** MIME type with its charset. */
  type: string;
  text: string;
}

/** What a channel delivers with: the mail client, and what the browser around it can do. */
export interface Platform {
  mailbox: Pick<Mailbox, 'openMessageForm' | 'openAppointmentForm' | 'hasForm'>;
  /**
   * Puts text on the clipboard; `false` where that is closed to us. Browsers allow it within a click only: call it
   * before anything is waited for.
   */
  copy: (text: RichText) => Promise<boolean>;
  offerFile: (file: OfferedFile) => void;
  /** ISO 8601 instant. */
  now: string;
}

/** What is known afterwards. `byHand`: the user has to copy this text. */
export type Delivered = { status: Degree } | { status: 'copied' } | { status: 'byHand'; text: string };

type ContentKind = Content['kind'];
type ContentOf<K extends ContentKind> = Extract<Content, { kind: K }>;

/** One way out of the pane: plain data and one function. */
export interface Channel<K extends ContentKind = ContentKind> {
  id: string;
  takes: readonly K[];
  /** What can be taken back once it was delivered: `note`: only what we wrote down about it; `delivery`: the thing itself. */
  takesBack: 'note' | 'delivery';
  /** Whether it can be used here at all: then it is offered. */
  isAvailable: (platform: Platform) => boolean;
  /** @throws MailboxError with the reason, when the host did not do it, or did not say that it did. */
  deliver: (content: ContentOf<K>, platform: Platform) => Promise<Delivered>;
}
