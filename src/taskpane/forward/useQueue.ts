import { useState } from 'react';
import { deliver } from '../../delivery/index.ts';
import { MailboxError, type MailboxErrorReason } from '../../mailbox/port.ts';
import { useDesk } from '../newsletter/desk.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { forwardStrings } from '../strings/forward.nl.ts';
import { browserPlatform } from '../shell/platform.ts';
import { useForwardHandling } from './useForwardHandling.ts';
import type { Attempt } from '../model/handled.ts';
import type { QueuedMessage } from '../model/queue.ts';

export type QueueStatus = 'waiting' | 'opening' | 'opened' | 'failed' | 'undone';

export interface QueueState {
  messages: readonly QueuedMessage[];
  /** The message that `status` is about. */
  at: number;
  status: QueueStatus;
  reason: MailboxErrorReason | null;
}

export interface Queue {
  state: QueueState | null;
  /** The place of the message to open after the one at hand; `null` where there is none. */
  next: number | null;
  /** Replaces what was there. `openNow`: the click that prepared the messages also opens the first. */
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

  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const ready = ({ messages, at }: QueueState, opened: Attempt) => {
    const queued = messages[at];
    if (!queued) return;
    void opened.complete();
    setState({ messages, at, status: 'opened', reason: null });
    announce(forwardStrings.announced(queued.name));
    onReady?.(at);
  };
  const openAt = async (messages: readonly QueuedMessage[], at: number) => {
    const queued = messages[at];
    if (!queued) return;
    const { form, text } = queued.message;
    const current: QueueState = { messages, at, status: 'opening', reason: null };
    setState(current);
    const begun = handling.begin(queued);
    setAttempt(begun);
    try {
      const content = { kind: 'message' as const, form, html: form.htmlBody, text };
      await deliver('message-form', content, browserPlatform(mailbox));
    } catch (error) {
      const reason = error instanceof MailboxError ? error.reason : 'failed';
      void begun.fail();
      setState({ ...current, status: 'failed', reason });
      announce(failureText(reason));
      return;
    }
    ready(current, begun);
  };

  const next = state === null ? null : nextOf(state, isReady);
  return {
    state,
    next,
    start: (messages, openNow, at = 0) => {
      if (openNow) void openAt(messages, at);
      else setState({ messages, at, status: 'waiting', reason: null });
    },
    open: () => {
      if (state && next !== null) void openAt(state.messages, next);
    },
    again: () => {
      if (state) void openAt(state.messages, state.at);
    },
    didOpen: () => {
      if (state && attempt) ready(state, attempt);
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
