import { useEffect, type RefObject } from 'react';
import { usePicks } from '../shell/picking.ts';

function cardOf(target: EventTarget | null): string | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  return card?.dataset.card ?? null;
}

/** Whether it is the button of a card at rest, in whose place the toolbar comes. */
function isResting(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('[data-resting]');
}

/** Makes an item the active one when its card is pointed at, tapped or has the focus. Listens once for the whole list. */
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
    const point = ({ pointerType, target, buttons }: PointerEvent) => {
      // A finger has no hover: a tap arrives as a click.
      if (pointerType === 'touch') return;
      // A press that ended elsewhere, or on what went away meanwhile, had no click.
      if (buttons === 0) release();
      activate(target);
    };
    const focus = ({ target }: FocusEvent) => {
      activate(target, isResting(target));
    };
    const press = () => {
      isPressed = true;
    };
    // The toolbar may take the place of a resting button before the click has come up to here, or to React.
    let clicked: { itemId: string; isResting: boolean } | null = null;
    const see = ({ target }: MouseEvent) => {
      const itemId = cardOf(target);
      clicked = itemId === null ? null : { itemId, isResting: isResting(target) };
    };
    const click = () => {
      release();
      if (clicked === null) return;
      if (clicked.isResting) picks.press(clicked.itemId);
      picks.activate(clicked.itemId);
    };
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('pointerover', point, { signal });
    element.addEventListener('focusin', focus, { signal });
    element.addEventListener('pointerdown', press, { signal });
    element.addEventListener('pointercancel', release, { signal });
    element.addEventListener('keydown', release, { signal });
    element.addEventListener('click', see, { signal, capture: true });
    element.addEventListener('click', click, { signal });
    return () => {
      listening.abort();
    };
  }, [list, picks]);
}
