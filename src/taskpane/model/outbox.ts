import type { Content, Platform } from '../../delivery/channel.ts';
import { deliver, type ChannelId } from '../../delivery/index.ts';
import { MailboxError, type MailboxErrorReason } from '../../mailbox/port.ts';
import type { Action, Degree } from '../../memory/handling.ts';
import type { Attempt, Handled } from './handled.ts';
import { createStore, type Store } from './store.ts';

/** One thing that leaves the pane: an e-mail, appointments or a file, with what is to be written down about it. */
export interface Parcel {
  channel: ChannelId;
  content: Content;
  action: Exclude<Action, 'dismiss'>;
  /** Ids of the items that it holds. */
  items: readonly string[];
  /** Short names of fracties or codes of roles; never addresses. */
  recipients: readonly string[];
  /** As in "Klaargezet voor …". */
  name: string;
  /** Where it is written down: that of the newsletter in which its items stand. */
  book: Pick<Handled, 'begin' | 'undo'>;
  onDelivered?: () => void;
  onUndone?: () => void;
}

/** `opened` is any degree: `Queue.degree` says which. */
export type QueueStatus = 'waiting' | 'opening' | 'opened' | 'failed' | 'undone';

export interface QueueState<P extends Parcel = Parcel> {
  messages: readonly P[];
  /** The parcel that `status` is about. */
  at: number;
  status: QueueStatus;
  reason: MailboxErrorReason | null;
  /** What is known of it; `null` until it was delivered. */
  degree: Degree | null;
  /** How many of its appointments opened: the next try goes on from there. */
  parts: number;
  /** The delivery that `status` is about; `null` while waiting. */
  attempt: Attempt | null;
}

/** Told once for each delivery, also where the view that asked for it is gone. */
export type Report<P extends Parcel> = (
  status: 'opened' | 'failed',
  parcel: P,
  reason: MailboxErrorReason | null,
) => void;

/** Parcels of one place on the screen that go one after the other, each at a press: forms that all open at once hide each other. */
export interface Queue<P extends Parcel = Parcel> extends Pick<Store<QueueState<P> | null>, 'state' | 'subscribe'> {
  /**
   * Before what still waits, which is left out where it is for the same recipients. `openNow`: the press that prepared the
   * parcels also delivers the first.
   */
  start: (parcels: readonly P[], openNow: boolean, report: Report<P>, at?: number) => void;
  /** Delivers the parcel at that place. Does nothing while one is under way. */
  open: (at: number, report: Report<P>) => void;
  /** The user saw that it opened although the host did not say so. */
  didOpen: (report: Report<P>) => void;
  undo: () => void;
  close: () => void;
}

export interface Outbox {
  /** The queue of one place on the screen: it outlives what is drawn there. */
  queue: <P extends Parcel>(place: string) => Queue<P>;
  /**
   * Delivers once: a parcel that is under way, from wherever it was sent, is not sent again.
   * @param from how many of its appointments opened before
   * @param onPart after each that opens
   * @returns what is known now, `null` where it was under way already
   * @throws MailboxError of the host; it was written down as failed
   */
  send: (parcel: Parcel, attempt: Attempt, from: number, onPart: (parts: number) => void) => Promise<Degree | null>;
}

/** What makes two parcels the same: whoever presses twice, or in two places, means one. */
function keyOf({ channel, content, items, recipients }: Parcel): string {
  return JSON.stringify([channel, items, recipients, content]);
}

export function createOutbox(platform: () => Platform): Outbox {
  const queues = new Map<string, Queue>();
  const underWay = new Set<string>();
  const outbox: Outbox = {
    queue: <P extends Parcel>(place: string) => {
      const known = queues.get(place) ?? createQueue(outbox, underWay);
      queues.set(place, known);
      return known as unknown as Queue<P>;
    },
    send: async (parcel, attempt, from, onPart) => {
      const key = keyOf(parcel);
      if (underWay.has(key)) return null;
      underWay.add(key);
      try {
        let degree: Degree = 'opened';
        for (const [at, content] of partsOf(parcel).entries()) {
          if (at < from) continue;
          const { status } = await deliver(parcel.channel, content, platform());
          if (status === 'byHand' || status === 'copied')
            throw new MailboxError('unsupported', 'nothing was delivered');
          degree = status;
          onPart(at + 1);
        }
        void attempt.complete(degree);
        parcel.onDelivered?.();
        return degree;
      } catch (error) {
        void attempt.fail();
        throw error;
      } finally {
        underWay.delete(key);
      }
    },
  };
  return outbox;
}

/** Outlook's form takes one appointment; a file takes them all. */
function partsOf({ channel, content }: Parcel): Content[] {
  if (channel !== 'appointment-form' || content.kind !== 'appointments') return [content];
  return content.entries.map((entry) => ({ kind: 'appointments', entries: [entry] }));
}

function createQueue<P extends Parcel>(outbox: Outbox, underWay: ReadonlySet<string>): Queue<P> {
  const store = createStore<QueueState<P> | null>(null);
  const { state, set } = store;

  const openAt = async (messages: readonly P[], at: number, report: Report<P>, parts = 0) => {
    const parcel = messages[at];
    if (!parcel || state()?.status === 'opening' || underWay.has(keyOf(parcel))) return;
    // Written down as begun before the host is asked, so that a crash cannot look like done.
    const attempt = parcel.book.begin(parcel.items, parcel.action, parcel.recipients);
    const current: QueueState<P> = { messages, at, status: 'opening', reason: null, degree: null, parts, attempt };
    set(current);
    const mine = () => (state()?.attempt === attempt ? state() : null);
    try {
      const degree = await outbox.send(parcel, attempt, parts, (done) => {
        const shown = mine();
        if (shown) set({ ...shown, parts: done });
      });
      // Something else may have been sent meanwhile, and stand there now.
      const shown = mine();
      if (shown) set({ ...shown, status: 'opened', degree });
      report('opened', parcel, null);
    } catch (error) {
      const reason = error instanceof MailboxError ? error.reason : 'failed';
      const shown = state();
      // That it failed is shown whatever stands there meanwhile: it is to be acted on.
      if (shown?.attempt === attempt) set({ ...shown, status: 'failed', reason });
      else set({ ...current, messages: [...messages, ...waiting(shown, messages)], status: 'failed', reason });
      report('failed', parcel, reason);
    }
  };

  return {
    state,
    subscribe: store.subscribe,
    start: (parcels, openNow, report, at = 0) => {
      const shown = state();
      if (shown?.status === 'opening' && openNow) {
        const [now, next] = [shown.messages[shown.at], parcels[at]];
        if (now && next && keyOf(now) === keyOf(next)) return;
      }
      const messages = [...parcels, ...waiting(shown, parcels)];
      set({ messages, at, status: 'waiting', reason: null, degree: null, parts: 0, attempt: null });
      if (openNow) void openAt(messages, at, report);
    },
    open: (at, report) => {
      const shown = state();
      if (!shown) return;
      const isRetry = shown.status === 'failed' && at === shown.at;
      void openAt(shown.messages, at, report, isRetry ? shown.parts : 0);
    },
    didOpen: (report) => {
      const shown = state();
      const parcel = shown?.messages[shown.at];
      if (!shown?.attempt || !parcel) return;
      void shown.attempt.complete('opened');
      parcel.onDelivered?.();
      set({ ...shown, status: 'opened', reason: null, degree: 'opened' });
      report('opened', parcel, null);
    },
    undo: () => {
      const shown = state();
      const parcel = shown?.messages[shown.at];
      if (!shown || !parcel) return;
      // Takes back what this one did; what was prepared for others stands as it was.
      void parcel.book.undo(parcel.items, parcel.action, parcel.recipients);
      set({ ...shown, status: 'undone', reason: null });
      parcel.onUndone?.();
    },
    close: () => {
      set(null);
    },
  };
}

/** What a queue that makes place did not come to, but for those whom the new parcels are for too. */
function waiting<P extends Parcel>(left: QueueState<P> | null, parcels: readonly P[]): P[] {
  if (left === null) return [];
  const names = new Set(parcels.map(({ name }) => name));
  const from = left.status === 'waiting' ? left.at : left.at + 1;
  return left.messages.slice(from).filter(({ name }) => !names.has(name));
}

/**
 * The place to deliver next; `null` where there is none: the parcel at hand until it was delivered; then the first after
 * it, or else before it, that was not.
 * @param isReady whether a parcel was delivered before this queue: it is passed over, and one that was taken back comes again
 */
export function nextOf({ messages, at, status }: QueueState, isReady?: (at: number) => boolean): number | null {
  if (status !== 'opened' && status !== 'undone') return at;
  const after = messages.map((_, place) => place).slice(at + 1);
  if (isReady === undefined) return after[0] ?? null;
  const before = messages.map((_, place) => place).slice(0, status === 'undone' ? at + 1 : at);
  return [...after, ...before].find((place) => !isReady(place)) ?? null;
}
