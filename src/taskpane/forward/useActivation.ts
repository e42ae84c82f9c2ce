import { useEffect, type RefObject } from 'react';
import { usePicks } from './picking.ts';

function cardOf(target: EventTarget | null): string | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  return card?.dataset.card ?? null;
}

/**
 * Makes an item the active one when its card is pointed at, tapped or has the focus. One listener for the whole list.
 */
export function useActivation(list: RefObject<HTMLElement | null>): void {
  const picks = usePicks();
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    /** A press is under way: what it began on must stay where it is until the click. */
    let isPressed = false;
    const activate = (target: EventTarget | null, byKeyboard = false) => {
      const itemId = cardOf(target);
      if (itemId !== null && !isPressed) picks.activate(itemId, byKeyboard);
    };
    const release = () => {
      isPressed = false;
    };
    // A finger has no hover: a tap arrives as a click.
    const point = ({ pointerType, target, buttons }: PointerEvent) => {
      // A press that ended elsewhere, or on what went away meanwhile, had no click.
      if (pointerType !== 'touch' && buttons === 0) release();
      if (pointerType !== 'touch') activate(target);
    };
    const focus = ({ target }: FocusEvent) => {
      activate(target, target instanceof Element && target.matches('[data-resting]'));
    };
    const press = () => {
      isPressed = true;
    };
    // The toolbar may take the place of a resting button before the click has come up to here, or to React.
    let clicked: { itemId: string; isResting: boolean } | null = null;
    const see = ({ target }: MouseEvent) => {
      const itemId = cardOf(target);
      clicked =
        itemId === null ? null : { itemId, isResting: target instanceof Element && target.matches('[data-resting]') };
    };
    const click = () => {
      release();
      if (clicked?.isResting) picks.press(clicked.itemId);
      if (clicked) picks.activate(clicked.itemId);
    };
    element.addEventListener('pointerover', point);
    element.addEventListener('focusin', focus);
    element.addEventListener('pointerdown', press);
    element.addEventListener('pointercancel', release);
    element.addEventListener('keydown', release);
    element.addEventListener('click', see, true);
    element.addEventListener('click', click);
    return () => {
      element.removeEventListener('pointerover', point);
      element.removeEventListener('focusin', focus);
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('pointercancel', release);
      element.removeEventListener('keydown', release);
      element.removeEventListener('click', see, true);
      element.removeEventListener('click', click);
    };
  }, [list, picks]);
}
