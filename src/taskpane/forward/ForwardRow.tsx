import { mergeClasses } from '@fluentui/react-components';
import { Suspense, useId, useState } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import type { CardState } from '../model/cardState.ts';
import { useCardLooks } from '../newsletter/cards.ts';
import { lazily } from '../shell/lazily.tsx';
import { forwardStrings } from '../strings/forward.nl.ts';
import { NoCouncil } from './NoCouncil.tsx';
import { usePicks } from './picking.ts';
import { RestingButton } from './RestingButton.tsx';
import { useOffice } from './useOffice.ts';

export const loadForwardTools = () => import('./ForwardTools.tsx');
const ForwardTools = lazily(async () => (await loadForwardTools()).ForwardTools);

interface ForwardRowProps {
  item: Item;
  state: CardState;
  /** False where the card's box is for something else: two of them would be taken for one another. */
  isChoosable?: boolean;
}

/**
 * To whom an item goes. A card at rest shows the first button only; the active one, under the mouse or with the focus,
 * shows them all in the same place, so that the list stays calm and nothing moves.
 */
export function ForwardRow({ item, state, isChoosable = true }: ForwardRowProps) {
  const { forward, controls } = useCardLooks();
  const { council, checkFrom, hasReceivers } = useOffice();
  const picks = usePicks();
  const fromId = useId();
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
        <Suspense fallback={<RestingButton title={item.title} />}>
          <ForwardTools item={item} state={state} fromId={fromId} />
        </Suspense>
      ) : (
        <RestingButton title={item.title} />
      )}
      {checkFrom === null || !hasReceivers ? null : <CheckFrom id={fromId} address={checkFrom} state={state} />}
    </div>
  );
}

interface CheckFromProps {
  id: string;
  address: string;
  state: CardState;
}

/**
 * Beside the buttons of the active card. It has its room in cards at rest too, on the line of "Geen actie nodig" where
 * that is what stands there: a card that grew under the mouse would move the button that is about to be pressed.
 */
function CheckFrom({ id, address, state: { isActive, handled, elsewhere } }: CheckFromProps) {
  const { forward } = useCardLooks();
  const isUntouched = elsewhere === null && handled.done.length + handled.unsure.length === 0;
  if (isUntouched && !isActive) return null;
  const text = forwardStrings.checkFrom(address);
  return (
    <p
      id={id}
      title={text}
      className={mergeClasses(forward.from, isUntouched && forward.room, !isActive && forward.unseen)}
    >
      {isUntouched ? <span className={forward.onNextLine}>{text}</span> : text}
    </p>
  );
}
