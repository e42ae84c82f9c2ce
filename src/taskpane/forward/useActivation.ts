import { useEffect, useRef, type RefObject } from 'react';
import { usePicks } from './picking.ts';

/**
 * Makes an item the active one when its card is pointed at, tapped or has the focus. Listens on the card around `row`:
 * what a card is, and what else it holds, is no business of forwarding.
 * @param isHeld true while a press is under way that must end on what it began on
 */
export function useActivation(row: RefObject<HTMLElement | null>, itemId: string, isHeld: RefObject<boolean>): void {
  const picks = usePicks();
  const id = useRef(itemId);
  useEffect(() => {
    id.current = itemId;
  }, [itemId]);
  useEffect(() => {
    const card = row.current?.closest('article');
    if (!card) return;
    const activate = () => {
      if (!isHeld.current) picks.activate(id.current);
    };
    // A finger has no hover: a tap arrives as a click.
    const point = ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch' && !picks.isHeld()) activate();
    };
    card.addEventListener('pointerenter', point);
    card.addEventListener('focusin', activate);
    card.addEventListener('click', activate);
    return () => {
      card.removeEventListener('pointerenter', point);
      card.removeEventListener('focusin', activate);
      card.removeEventListener('click', activate);
    };
  }, [row, picks, isHeld]);
}
