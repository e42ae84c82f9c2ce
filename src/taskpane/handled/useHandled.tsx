import { useSyncExternalStore } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import type { Elsewhere, Handled, HandledSnapshot, ItemHandled } from '../model/handled.ts';
import { useDesk } from '../newsletter/desk.ts';

/**
 * What was done with the open newsletter, and the ways to add to it. The newsletter's desk provides it. Draws again
 * with every change: a card asks `useItemHandled` instead.
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

/** What stands for one item; draws again only when that changes. */
export function useItemHandled(itemId: string): ItemHandled {
  const { handled } = useDesk();
  return useSyncExternalStore(handled.subscribe, () => handled.of(itemId));
}

/** What other newsletters say of the item; `null` where it is in none, and until that is known. */
export function useElsewhere(item: Item): Elsewhere | null {
  const { handled } = useDesk();
  return useSyncExternalStore(handled.subscribe, () => handled.elsewhere(item));
}
