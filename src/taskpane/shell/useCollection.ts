import { useEffect, useSyncExternalStore } from 'react';
import type { StoreProblem } from '../../memory/kept.ts';
import type { Collected, Collection } from '../model/collection.ts';
import { useWorkspace } from './workspace.ts';

/** What is kept for the weekbericht, over all newsletters; `items` is `null` until the browser's storage answered. */
export function useCollection(): {
  collection: Collection;
  items: readonly Collected[] | null;
  problem: StoreProblem | null;
} {
  const { collection } = useWorkspace();
  const items = useSyncExternalStore(collection.subscribe, collection.items);
  const problem = useSyncExternalStore(collection.subscribe, collection.problem);
  useEffect(() => {
    if (collection.items() === null) void collection.load();
  }, [collection]);
  return { collection, items, problem };
}
