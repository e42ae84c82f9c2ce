import { useState } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import type { CardState } from '../model/cardState.ts';
import { useCardLooks } from './cards.ts';
import { lazily } from '../shell/lazily.tsx';
import { forwardStrings } from '../strings/forward.nl.ts';
import { NoCouncil } from '../review/NoCouncil.tsx';
import { usePicks } from '../shell/picking.ts';
import { RestingButton } from './RestingButton.tsx';
import { useOffice } from '../shell/useOffice.ts';

export const loadForwardTools = () => import('./ForwardTools.tsx');
const ForwardTools = lazily(async () => (await loadForwardTools()).ForwardTools, {
  meanwhile: ({ item }) => <RestingButton title={item.title} />,
});

interface ForwardRowProps {
  item: Item;
  state: CardState;
  /** Id of what says that Van must be checked. */
  fromId: string;
  /** When the attempt began whose state stands here; `null` where none does. */
  onTell: (attempt: string | null) => void;
  /** False where the card's box is for something else: two of them would be taken for one another. */
  isChoosable?: boolean;
}

/**
 * To whom an item goes. A card at rest shows the first button only; the active one, under the mouse or with the focus,
 * shows them all in the same place, so that the list stays calm and nothing moves.
 */
export function ForwardRow({ item, state, fromId, onTell, isChoosable = true }: ForwardRowProps) {
  const { forward, controls } = useCardLooks();
  const { council, hasReceivers } = useOffice();
  const picks = usePicks();
  /** Once it was active: what was done with it stays to be seen. */
  const [isUsed, setUsed] = useState(false);
  if ((state.isActive || state.isPressed) && !isUsed) setUsed(true);
  return (
    <div className={forward.root}>
      {isChoosable ? (
        <input
          type="checkbox"
          className={controls.box}
          aria-label={forwardStrings.choose(item.title)}
          checked={state.isChosen}
          onChange={({ target }) => {
            picks.choose([item.id], target.checked);
          }}
        />
      ) : null}
      {council === undefined ? null : !hasReceivers ? (
        <NoCouncil />
      ) : isUsed ? (
        <ForwardTools item={item} state={state} fromId={fromId} onTell={onTell} />
      ) : (
        <RestingButton title={item.title} />
      )}
    </div>
  );
}
