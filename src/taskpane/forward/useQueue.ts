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

/**
 * Messages that open one after the other, each at a click: forms that all open at once hide each other. What was done is
 * written down as begun before the host is asked, so that a crash cannot look like done.
 * @param onReady after each message that opened, with its place in the queue
 */
export function useQueue(onReady?: (at: number) => void): Queue {
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

  return {
    state,
    start: (messages, openNow, at = 0) => {
      if (openNow) void openAt(messages, at);
      else setState({ messages, at, status: 'waiting', reason: null });
    },
    open: () => {
      if (state) void openAt(state.messages, state.status === 'opened' ? state.at + 1 : state.at);
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
    },
    close: () => {
      setState(null);
    },
  };
}

export function failureText(reason: MailboxErrorReason): string {
  const { failed } = forwardStrings;
  return reason === 'timeout' || reason === 'unsupported' ? failed[reason] : failed.failed;
}
