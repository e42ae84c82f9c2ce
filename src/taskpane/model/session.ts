import type { Message, Newsletter } from '../../domain/newsletter.ts';
import { MailboxError, type Mailbox, type MailboxErrorReason, type SelectedMessage } from '../../mailbox/port.ts';

/** What the pane shows: one of these, always. */
export type PaneState =
  | { kind: 'nothing' }
  | { kind: 'loading'; message: SelectedMessage; slow: boolean }
  | { kind: 'failed'; message: SelectedMessage; reason: MailboxErrorReason | 'unreadable' }
  | { kind: 'empty'; message: SelectedMessage }
  /** No known newsletter; the general reader's answer is there for who wants it. */
  | { kind: 'foreign'; message: SelectedMessage; newsletter: Newsletter }
  | { kind: 'newsletter'; message: SelectedMessage; newsletter: Newsletter };

type ReadNewsletter = (message: Message) => Newsletter | Promise<Newsletter>;

/** Follows the selection and reads what is selected. Made for React's `useSyncExternalStore`. */
export interface Session {
  state: () => PaneState;
  subscribe: (listener: () => void) => () => void;
  /** Reads the selected message again. */
  retry: () => void;
  /** Shows what the general reader made of a message that is no known newsletter. */
  readAnyway: () => void;
  /** Starts following the selection; returns the way to stop. */
  start: () => () => void;
}

/** From here on the pane says that Outlook takes long, and offers to try again. In milliseconds. */
export const slowAfter = 4_000;

export function createSession(mailbox: Mailbox, read: ReadNewsletter): Session {
  const listeners = new Set<() => void>();
  /** Messages that the user chose to read although they are no known newsletter. */
  const readAnywayIds = new Set<string>();
  let state: PaneState = { kind: 'nothing' };
  /** Every reading has its own number: an answer to an earlier one is dropped. */
  let reading = 0;

  const show = (next: PaneState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  async function open(message: SelectedMessage): Promise<void> {
    reading += 1;
    const mine = reading;
    show({ kind: 'loading', message, slow: false });
    const slow = setTimeout(() => {
      if (mine === reading) show({ kind: 'loading', message, slow: true });
    }, slowAfter);
    let outcome: PaneState;
    try {
      outcome = await readMessage(mailbox, read, message, readAnywayIds);
    } catch (error) {
      outcome = failure(error, message);
    } finally {
      clearTimeout(slow);
    }
    if (mine !== reading) return;
    if (selectedId(mailbox) === message.itemId) show(outcome);
    else follow();
  }

  /** Reads what is selected now, unless it is what is shown or being read already. */
  function follow(): void {
    const selection = mailbox.selection();
    if (selection.kind === 'none') {
      reading += 1;
      if (state.kind !== 'nothing') show({ kind: 'nothing' });
    } else if (state.kind === 'nothing' || state.message.itemId !== selection.message.itemId) {
      const moved = movedTo(state, selection.message);
      if (moved) show(moved);
      else void open(selection.message);
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: () => {
      const selection = mailbox.selection();
      if (selection.kind === 'message') void open(selection.message);
      else follow();
    },
    readAnyway: () => {
      if (state.kind !== 'foreign') return;
      readAnywayIds.add(state.message.itemId);
      show({ ...state, kind: 'newsletter' });
    },
    start: () => {
      follow();
      return mailbox.onSelectionChange(follow);
    },
  };
}

/**
 * What is shown, under the message's new id: one that was moved is the same one, and nothing of it need be read again.
 * `null` where it is another message, or was not read yet.
 */
function movedTo(state: PaneState, message: SelectedMessage): PaneState | null {
  if (state.kind === 'nothing' || state.kind === 'loading' || state.kind === 'failed') return null;
  const { internetMessageId, subject } = state.message;
  const isSame = internetMessageId !== null && internetMessageId === message.internetMessageId;
  return isSame && subject === message.subject ? { ...state, message } : null;
}

async function readMessage(
  mailbox: Mailbox,
  read: ReadNewsletter,
  message: SelectedMessage,
  readAnywayIds: ReadonlySet<string>,
): Promise<PaneState> {
  const body = await mailbox.readBody(message);
  const newsletter = await read({
    body,
    bodyType: 'html',
    subject: message.subject,
    from: message.from,
    ...(message.receivedAt === null ? {} : { receivedAt: message.receivedAt }),
  });
  if (isEmpty(newsletter)) return { kind: 'empty', message };
  const known = newsletter.publisher !== null || readAnywayIds.has(message.itemId);
  return { kind: known ? 'newsletter' : 'foreign', message, newsletter };
}

function failure(error: unknown, message: SelectedMessage): PaneState {
  return { kind: 'failed', message, reason: error instanceof MailboxError ? error.reason : 'unreadable' };
}

function selectedId(mailbox: Mailbox): string | null {
  const selection = mailbox.selection();
  return selection.kind === 'message' ? selection.message.itemId : null;
}

/** The reader drops no word, so what it finds nothing in holds no text: an image, an attachment, white space. */
function isEmpty({ items, apart, unrecognised }: Newsletter): boolean {
  return items.length + apart.length + unrecognised.length === 0;
}
