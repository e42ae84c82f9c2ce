import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import type { DivisionStore } from '../model/divisionStore.ts';
import { isOf, unopenedOf } from '../model/reached.ts';

/** How many e-mails of "Verdelen" were gone on with and not opened; `null` until the browser has answered. */
export function useUnopened(division: DivisionStore, items: readonly Item[]): number | null {
  useEffect(() => {
    void division.load();
  }, [division]);
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  return useSyncExternalStore(division.subscribe, () => {
    const { progress } = division.state();
    if (progress === undefined) return null;
    return progress !== null && isOf(progress, ids) ? unopenedOf(progress).length : 0;
  });
}
