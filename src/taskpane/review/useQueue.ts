import type { MailboxErrorReason } from '../../mailbox/port.ts';
import { nextOf, type Parcel, type QueueState, type Report } from '../model/outbox.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useStore, useWorkspace } from '../shell/workspace.ts';
import { forwardStrings } from '../strings/forward.nl.ts';

/** A queue of the outbox as a view shows and drives it. */
export interface QueueView<P extends Parcel> {
  state: QueueState<P> | null;
  /** The place of the parcel to deliver next; `null` where there is none. */
  next: number | null;
  /** See `Queue.start`. */
  start: (parcels: readonly P[], openNow: boolean, at?: number) => void;
  /** Delivers the parcel at hand, or again; where it was delivered, the next one. */
  open: () => void;
  again: () => void;
  didOpen: () => void;
  undo: () => void;
  close: () => void;
}

/**
 * @param place names the queue: whoever comes back there finds it as it was left
 * @param isReady whether a parcel was delivered before this queue
 */
export function useQueue<P extends Parcel>(place: string, isReady?: (at: number) => boolean): QueueView<P> {
  const queue = useWorkspace().outbox.queue<P>(place);
  const state = useStore(queue);
  const announce = useAnnounce();
  const report: Report<P> = (status, { name }, reason) => {
    announce(status === 'opened' ? forwardStrings.announced(name) : failureText(reason ?? 'failed'));
  };
  const next = state === null ? null : nextOf(state, isReady);
  return {
    state,
    next,
    start: (parcels, openNow, at) => {
      queue.start(parcels, openNow, report, at);
    },
    open: () => {
      if (next !== null) queue.open(next, report);
    },
    again: () => {
      if (state) queue.open(state.at, report);
    },
    didOpen: () => {
      queue.didOpen(report);
    },
    undo: () => {
      const name = state?.messages[state.at]?.name;
      queue.undo();
      if (name !== undefined) announce(forwardStrings.undone(name));
    },
    close: queue.close,
  };
}

export function failureText(reason: MailboxErrorReason): string {
  const { failed } = forwardStrings;
  return reason === 'timeout' || reason === 'unsupported' ? failed[reason] : failed.failed;
}
