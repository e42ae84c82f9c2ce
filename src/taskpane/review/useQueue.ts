import { useState } from 'react';
import { deliver } from '../../delivery/index.ts';
import { MailboxError, type MailboxErrorReason } from '../../mailbox/port.ts';
import { useDesk } from '../shell/desk.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { forwardStrings } from '../strings/forward.nl.ts';
import { browserPlatform } from '../shell/platform.ts';
import { useForwardHandling } from './useForwardHandling.ts';
import type { Attempt } from '../model/handled.ts';
import type { QueuedMessage } from '../model/queue.ts';

type QueueStatus = 'waiting' | 'opening' | 'opened' | 'failed' | 'undone';

export interface QueueState {
  messages: readonly QueuedMessage[];
  /** The message that `status` is about. */
  at: number;
  status: QueueStatus;
  reason: MailboxErrorReason | null;
  /** The opening that `status` is about; `null` while waiting. */
  attempt: Attempt | null;
}

export interface Queue {
  state: QueueState | null;
  /** The place of the message to open after the one at hand; `null` where there is none. */
  next: number | null;
  /**
   * Before what still waits, which is left out where it is for the same recipients. `openNow`: the click that prepared the
   * messages also opens the first.
   */
  start: (messages: readonly QueuedMessage[], openNow: boolean, at?: number) => void;
  /** Opens the message at hand, or again; where it was opened, the next one. */
  open: () => void;
  again: () => void;
  /** The user saw that it opened although Outlook did not say so. */
  didOpen: () => void;
  undo: () => void;
  close: () => void;
}

interface QueueOptions {
  /** After each message that opened, with its place in the queue. */
  onReady?: (at: number) => void;
  /** After what a message did was taken back. */
  onUndone?: (at: number) => void;
  /** Whether a message was opened before this queue: it is passed over, and one that was taken back comes again. */
  isReady?: (at: number) => boolean;
}

/**
 * Messages that open one after the other, each at a click: forms that all open at once hide each other. What was done is
 * written down as begun before the host is asked, so that a crash cannot look like done.
 */
export function useQueue({ onReady, onUndone, isReady }: QueueOptions = {}): Queue {
  const { mailbox } = useDesk();
  const announce = useAnnounce();
  const handling = useForwardHandling();
  const [state, setState] = useState<QueueState | null>(null);

  const ready = (messages: readonly QueuedMessage[], at: number, opened: Attempt) => {
    void opened.complete();
    // Something else may have been sent meanwhile, and stand there now.
    setState((shown) => (shown?.attempt === opened ? { ...shown, status: 'opened', reason: null } : shown));
    announce(forwardStrings.announced(messages[at]?.name ?? ''));
    onReady?.(at);
  };
  const openAt = async (messages: readonly QueuedMessage[], at: number) => {
    const queued = messages[at];
    if (!queued) return;
    const { form, text } = queued.message;
    const attempt = handling.begin(queued);
    const current: QueueState = { messages, at, status: 'opening', reason: null, attempt };
    setState(current);
    try {
      const content = { kind: 'message' as const, form, html: form.htmlBody, text };
      await deliver('message-form', content, browserPlatform(mailbox));
    } catch (error) {
      const reason = error instanceof MailboxError ? error.reason : 'failed';
      void attempt.fail();
      // That it failed is shown whatever stands there meanwhile: it is to be acted on.
      setState((shown) =>
        shown?.attempt === attempt
          ? { ...shown, status: 'failed', reason }
          : { ...current, messages: [...messages, ...waiting(shown, messages)], status: 'failed', reason },
      );
      announce(failureText(reason));
      return;
    }
    ready(messages, at, attempt);
  };

  const next = state === null ? null : nextOf(state, isReady);
  return {
    state,
    next,
    start: (messages, openNow, at = 0) => {
      const all = [...messages, ...waiting(state, messages)];
      if (openNow) void openAt(all, at);
      else setState({ messages: all, at, status: 'waiting', reason: null, attempt: null });
    },
    open: () => {
      if (state && next !== null) void openAt(state.messages, next);
    },
    again: () => {
      if (state) void openAt(state.messages, state.at);
    },
    didOpen: () => {
      if (state?.attempt) ready(state.messages, state.at, state.attempt);
    },
    undo: () => {
      const queued = state?.messages[state.at];
      if (!state || !queued) return;
      void handling.undo(queued);
      setState({ ...state, status: 'undone', reason: null });
      announce(forwardStrings.undone(queued.name));
      onUndone?.(state.at);
    },
    close: () => {
      setState(null);
    },
  };
}

/** What a queue that makes place did not come to, but for those whom the new messages are for too. */
function waiting(left: QueueState | null, messages: readonly QueuedMessage[]): QueuedMessage[] {
  if (left === null) return [];
  const names = new Set(messages.map(({ name }) => name));
  const from = left.status === 'waiting' ? left.at : left.at + 1;
  return left.messages.slice(from).filter(({ name }) => !names.has(name));
}

/** The message at hand until it was opened; then the first after it, or else before it, that was not. */
function nextOf({ messages, at, status }: QueueState, isReady?: (at: number) => boolean): number | null {
  if (status !== 'opened' && status !== 'undone') return at;
  const after = messages.map((_, place) => place).slice(at + 1);
  if (isReady === undefined) return after[0] ?? null;
  const before = messages.map((_, place) => place).slice(0, status === 'undone' ? at + 1 : at);
  return [...after, ...before].find((place) => !isReady(place)) ?? null;
}

export function failureText(reason: MailboxErrorReason): string {
  const { failed } = forwardStrings;
  return reason === 'timeout' || reason === 'unsupported' ? failed[reason] : failed.failed;
}
