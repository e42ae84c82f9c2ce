import { useState } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import type { SelectedMessage } from '../../mailbox/port.ts';
import { DigestView } from '../digest/DigestView.tsx';
import { DistributeView } from '../distribute/DistributeView.tsx';
import { useDesk } from '../newsletter/desk.ts';
import { usePicks } from './picking.ts';

interface ForwardViewProps {
  view: 'distribute' | 'digest';
  /** Every item of the newsletter. */
  items: readonly Item[];
  message: SelectedMessage;
}

/** The views that send several items at once. What was chosen is distributed, else what was not handled yet. */
export function ForwardView({ view, items, message }: ForwardViewProps) {
  const { handled } = useDesk();
  const picks = usePicks();
  const [candidates] = useState(() => {
    const chosen = items.filter(({ id }) => picks.chosen().includes(id));
    return chosen.length > 0 ? chosen : items.filter(({ id }) => handled.of(id).done.length === 0);
  });
  return view === 'digest' ? <DigestView /> : <DistributeView all={items} candidates={candidates} message={message} />;
}
