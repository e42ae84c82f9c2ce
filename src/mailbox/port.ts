import type { AppointmentForm, MessageForm } from '../domain/forms.ts';

/**
 * The mail client as the product needs it: one port, implemented by `src/outlook` on Office.js and by a typed fake in
 * the tests. Nothing above this folder says "Office".
 *
 * What returns a promise rejects with a `MailboxError` and always settles: waiting for a host has an end. What returns
 * no promise never throws, unless it says so: where the host fails it answers as if there was nothing.
 */
export interface Mailbox {
  /** What is selected now. */
  selection(): Selection;
  /**
   * Calls back whenever the selection may have changed, also where it has not: hosts lose such events, so an adapter
   * asks again when its window gets the focus. Compare `itemId`. Returns the way to stop it.
   */
  onSelectionChange(listener: () => void): () => void;
  /**
   * The HTML body of the message that was selected when called.
   * @throws MailboxError `stale` when another message is selected by the time the answer comes: Office.js calls carry
   *   no item id, so a late answer may hold the next message's body.
   */
  readBody(message: SelectedMessage): Promise<string>;
  /** Opens Outlook's new-message form. Resolves when the host says it opened, which does not prove that it did. */
  openMessageForm(form: MessageForm): Promise<void>;
  openAppointmentForm(form: AppointmentForm): Promise<void>;
  /** Whether this Outlook has such a form at all: the ones on phones do not. */
  hasForm(form: 'message' | 'appointment'): boolean;
  /**
   * Values kept with a message (custom properties): visible to colleagues. Only the selected message has them; for any other the store answers `stale`, so that nothing lands on the wrong message.
   */
  itemStore(message: SelectedMessage): KeyValueStore;
  /** Values kept with the mailbox (roaming settings). */
  readonly mailboxStore: KeyValueStore;
  /** Values kept in this browser only. */
  readonly browserStore: KeyValueStore;
  /**
   * Names of stored values that could not be read, found now or at an earlier opening, such as `mailbox:raad`. They are
   * kept aside in this browser; the stores answer as if they held nothing.
   */
  damaged(): readonly string[];
  /** What was kept aside under that name; `null` where this browser does not have it. */
  damagedText(name: string): string | null;
  /** The user lets go of everything that was kept aside. @throws MailboxError where the browser does not let go of it */
  forgetDamaged(): void;
  /** Removes all that was kept in this browser for this mailbox. @throws MailboxError where the browser does not let go of it */
  wipeBrowser(): void;
  profile(): Profile;
  /** Address of the shared mailbox that the message is in, `null` where it is the user's own or the host cannot tell. */
  sharedMailbox(): Promise<string | null>;
  /** `null` where the host gives no theme: then the browser's own preference counts. */
  theme(): Theme | null;
  onThemeChange(listener: () => void): () => void;
}

/** `none`: nothing, or more than one message; a host tells these apart only to who may read the whole mailbox. */
export type Selection = { kind: 'none' } | { kind: 'message'; message: SelectedMessage };

export interface SelectedMessage {
  /** The host's id of the item: changes when the message is moved. */
  itemId: string;
  /** RFC 5322 Message-ID: the same for every copy; absent on drafts. */
  internetMessageId: string | null;
  subject: string;
  /** `Naam <adres>`. */
  from: string;
  /** ISO 8601 instant, `null` where the host has none. */
  receivedAt: string | null;
}

/** What all values of a store may take together: Outlook's own limits, in characters (UTF-16 units). */
export const storeLimits = { item: 2_500, mailbox: 32 * 1_024 } as const;

/** Reads and writes whole values as JSON. Every write is a round trip to the host and may fail, also by a timeout. */
export interface KeyValueStore {
  /** @returns `undefined` or `null` where there is nothing. @throws MailboxError where that cannot be told */
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
  /**
   * Keeps a value that was loaded and makes no sense in this browser, and names it in `damaged`: to be called before it
   * is written over. Once for each value, however often it is called.
   * @throws MailboxError where there is no room or no storage: then nothing may be written over it
   */
  setAside?(key: string, value: unknown): Promise<void>;
  /**
   * Runs work that loads, changes and saves while no other window of this browser does so in this store. Where the
   * browser cannot tell its windows apart the work runs at once. Not to be nested within one store.
   */
  inTurn?<T>(work: () => Promise<T>): Promise<T>;
}

export interface Profile {
  name: string;
  address: string;
  /** IANA or Windows name, as the host gives it. */
  timeZone: string;
}

export type Theme = 'light' | 'dark';

export type MailboxErrorReason =
  | 'stale' // another message was selected meanwhile
  | 'timeout' // the host never answered
  | 'unsupported' // this Outlook cannot do it
  | 'full' // a storage limit was reached
  | 'failed'; // the host said no

export class MailboxError extends Error {
  readonly reason: MailboxErrorReason;
  constructor(reason: MailboxErrorReason, message: string) {
    super(message);
    this.name = 'MailboxError';
    this.reason = reason;
  }
}
