import { useEffect, useRef, type RefObject } from 'react';

/** Milliseconds that the mouse stays with the buttons before that counts as using them. */
const POINTER_REST = 400;
/** Milliseconds for the focus: who tabs through the list passes every card's buttons. */
const FOCUS_REST = 800;

/** Ticking a box chooses and does nothing yet: of what was chosen a step of its own says what looking up costs. */
function isChoosing(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.matches('input[type=checkbox]') || target.closest('label')?.control?.matches('[type=checkbox]') === true
  );
}

/** The item whose buttons hold the target. */
function actingOn(target: EventTarget | null): string | null {
  const area = target instanceof Element ? target.closest<HTMLElement>('[data-acting]') : null;
  return area?.dataset.acting ?? null;
}

/**
 * Calls back when the user acts on an item in the list: presses one of its buttons, or stays with them. A list that
 * scrolls under a mouse at rest is no such thing: the browser then says that the mouse entered, at the same place on the
 * screen. One listener for the whole list.
 */
export function useActing(list: RefObject<HTMLElement | null>, onAct: (itemId: string) => void): void {
  const act = useRef(onAct);
  useEffect(() => {
    act.current = onAct;
  }, [onAct]);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let entered: { itemId: string; place: string } | null = null;
    const stop = () => {
      clearTimeout(timer);
      timer = undefined;
      entered = null;
    };
    const wait = (itemId: string, rest: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        act.current(itemId);
      }, rest);
    };
    const move = ({ pointerType, screenX, screenY, target }: PointerEvent) => {
      if (pointerType === 'touch') return;
      const itemId = actingOn(target);
      if (itemId === null || isChoosing(target)) {
        if (entered !== null) stop();
        return;
      }
      const place = `${screenX} ${screenY}`;
      if (entered?.itemId === itemId && entered.place !== place) wait(itemId, POINTER_REST);
      else if (entered?.itemId !== itemId) stop();
      entered = { itemId, place };
    };
    const focus = ({ target }: FocusEvent) => {
      const itemId = actingOn(target);
      if (itemId !== null && !isChoosing(target)) wait(itemId, FOCUS_REST);
    };
    const press = ({ target }: MouseEvent) => {
      stop();
      const itemId = actingOn(target);
      if (itemId !== null && !isChoosing(target)) act.current(itemId);
    };
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerleave', stop, { signal });
    element.addEventListener('focusin', focus, { signal });
    element.addEventListener('focusout', stop, { signal });
    // Capturing: asked for before the form that this click opens is put together.
    element.addEventListener('click', press, { signal, capture: true });
    document.addEventListener('scroll', stop, { signal, capture: true, passive: true });
    return () => {
      stop();
      listening.abort();
    };
  }, [list]);
}
