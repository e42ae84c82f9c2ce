import { useMemo, useSyncExternalStore } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { useDesk } from '../shell/desk.ts';
import { useWork } from '../shell/work.ts';

/**
 * The items that nothing was done with when the filter was put on. What is done while it is on stays where it is, with
 * its "Ongedaan maken", and nothing moves under the mouse; the count goes down.
 */
export function useTodo(items: readonly Item[], isTodo: boolean): readonly Item[] {
  const { handled } = useDesk();
  const { states } = useWork();
  const isLoaded = useSyncExternalStore(handled.subscribe, () => handled.state().isLoaded);
  const ids = useMemo(
    () =>
      new Set(
        (isTodo && isLoaded ? items.filter((item) => states.isDecided(item) !== true) : items).map(({ id }) => id),
      ),
    // Looked up addresses make new objects of the same items: they are not filtered anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [states, isTodo, isLoaded, items.length],
  );
  return useMemo(() => items.filter(({ id }) => ids.has(id)), [items, ids]);
}
