import { useMemo, useSyncExternalStore } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import type { Handled } from '../model/handled.ts';
import { useDesk } from './desk.ts';

/** How many items nothing was done with; `null` until the stores have answered. */
export function useTodoCount(items: readonly Item[]): number | null {
  const { handled } = useDesk();
  return useSyncExternalStore(handled.subscribe, () =>
    handled.state().isLoaded ? items.filter(({ id }) => handled.of(id).done.length === 0).length : null,
  );
}

/**
 * The items that nothing was done with when the filter was put on. What is handled while it is on stays where it is,
 * with its "Ongedaan maken", and nothing moves under the mouse; the count in the header goes down.
 */
export function useTodoItems(handled: Handled, items: readonly Item[], isTodo: boolean): readonly Item[] {
  const isLoaded = useSyncExternalStore(handled.subscribe, () => handled.state().isLoaded);
  return useMemo(
    () => (isTodo && isLoaded ? items.filter(({ id }) => handled.of(id).done.length === 0) : items),
    [handled, items, isTodo, isLoaded],
  );
}
