import { mergeClasses } from '@fluentui/react-components';
import type { CardState } from '../model/cardState.ts';
import { useCardLooks } from './cards.ts';
import { forwardStrings } from '../strings/forward.nl.ts';
import { useOffice } from '../shell/useOffice.ts';

/**
 * With the buttons of the active card, beside "Geen actie nodig" where that is what stands below them. It has its room
 * in cards at rest too: a card that grew under the mouse would move the button that is about to be pressed.
 */
export function CheckFrom({ id, state: { isActive, handled, elsewhere } }: { id: string; state: CardState }) {
  const { forward } = useCardLooks();
  const { checkFrom, hasReceivers } = useOffice();
  if (checkFrom === null || !hasReceivers) return null;
  const isUntouched = elsewhere === null && handled.done.length + handled.unsure.length === 0;
  const text = forwardStrings.checkFrom(checkFrom);
  const at = text.lastIndexOf('@');
  return (
    <p id={id} className={mergeClasses(forward.from, isUntouched && forward.beside, !isActive && forward.unseen)}>
      {text.slice(0, at)}
      <wbr />
      {text.slice(at)}
    </p>
  );
}
