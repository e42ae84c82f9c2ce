import { useSyncExternalStore } from 'react';
import type { Handled, HandledSnapshot } from '../model/handled.ts';
import { useDesk } from './desk.ts';

/**
 * What was done with the open newsletter, and the ways to add to it. The newsletter's desk provides it. Draws again
 * with every change: a card has its own state (see `useCardState`).
 *
 *     const attempt = handled.begin([item.id], 'forward', ['VVD', 'D66']);   // before the host is asked
 *     await mailbox.openMessageForm(form).then(attempt.complete, attempt.fail);
 */
export function useHandled(): Pick<Handled, 'begin' | 'dismiss' | 'undo' | 'load' | 'of'> & HandledSnapshot {
  const { handled } = useDesk();
  const state = useSyncExternalStore(handled.subscribe, handled.state);
  const { begin, dismiss, undo, load, of } = handled;
  return { ...state, begin, dismiss, undo, load, of };
}
