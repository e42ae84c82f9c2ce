import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import type { DivisionStore } from '../model/divisionStore.ts';
import { unopenedOf } from '../model/reached.ts';

/** How many e-mails of "Verdelen" were gone on with and not opened; `null` until the browser has answered. */
export function useUnopened(division: DivisionStore, items: readonly Item[]): number | null {
  useEffect(() => {
    void division.load();
  }, [division]);
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  return useSyncExternalStore(division.subscribe, () => {
    const { progress } = division.state();
    return progress === undefined ? null : unopenedOf(progress, ids);
  });
}
