import { useEffect } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import type { CardState } from '../model/cardState.ts';
import { destinationsOf } from '../model/forwardTargets.ts';
import { useCardLooks } from './cards.ts';
import { forwardStrings } from '../strings/forward.nl.ts';
import { ForwardPanel } from '../review/ForwardPanel.tsx';
import { ForwardToolbar } from './ForwardToolbar.tsx';
import { usePicks } from '../shell/picking.ts';
import { RestingButton } from './RestingButton.tsx';
import { useKeeping } from './useKeeping.tsx';
import { useForward } from '../review/useForward.ts';
import { useOffice } from '../shell/useOffice.ts';

interface ForwardToolsProps {
  item: Item;
  state: CardState;
  /** Id of what says that Van must be checked. */
  fromId: string;
  onTell: (attempt: string | null) => void;
}

/** What forwarding needs once an item is used; not before, for sixty of them come at once. */
export function ForwardTools({ item, state, fromId, onTell }: ForwardToolsProps) {
  const { forward: styles } = useCardLooks();
  const { council, checkFrom, today } = useOffice();
  const picks = usePicks();
  const items = [item];
  const forward = useForward(items);
  const keeping = useKeeping(items);
  const destinations = council ? destinationsOf(council, items, today) : [];
  const [first] = destinations;
  useEffect(() => {
    if (!state.isPressed || !first) return;
    picks.press(null);
    forward.send(first);
  }, [state.isPressed, first, forward, picks]);
  const told = forward.queue.state?.attempt?.when ?? null;
  useEffect(() => {
    onTell(told);
    return () => {
      onTell(null);
    };
  }, [told, onTell]);
  if (!first) return null;
  return (
    <>
      {state.isActive ? (
        <ForwardToolbar
          label={forwardStrings.toolbar(item.title)}
          destinations={destinations}
          onSend={forward.send}
          extra={keeping.extra}
          takesFocus={picks.isByKeyboard()}
          isAsking={state.links.includes('asking')}
          {...(checkFrom === null ? {} : { describedBy: fromId })}
        />
      ) : (
        <RestingButton title={item.title} />
      )}
      {keeping.outcome === null ? null : <p className={styles.whole}>{keeping.outcome}</p>}
      <ForwardPanel forward={forward} items={items} />
    </>
  );
}
