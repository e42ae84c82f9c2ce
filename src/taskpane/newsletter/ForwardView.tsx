import type { Item } from '../../domain/newsletter.ts';
import { DigestView } from '../digest/DigestView.tsx';
import { DistributeView } from '../distribute/DistributeView.tsx';
import type { DivisionStore } from '../model/divisionStore.ts';

interface ForwardViewProps {
  view: 'distribute' | 'digest';
  /** Every item of the newsletter. */
  items: readonly Item[];
  division: DivisionStore;
}

/** The views that send several items at once. */
export function ForwardView({ view, items, division }: ForwardViewProps) {
  return view === 'digest' ? <DigestView /> : <DistributeView all={items} store={division} />;
}
