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

/**
 * Calls back when the user acts on what is inside `area`: presses something, or stays with it. A list that scrolls under
 * a mouse at rest is no such thing: the browser then says that the mouse entered, at the same place on the screen.
 */
export function useActing(area: RefObject<HTMLElement | null>, onAct: () => void): void {
  const act = useRef(onAct);
  useEffect(() => {
    act.current = onAct;
  }, [onAct]);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let entered: string | null = null;
    const stop = () => {
      clearTimeout(timer);
      timer = undefined;
      entered = null;
    };
    const wait = (rest: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        act.current();
      }, rest);
    };
    const move = ({ pointerType, screenX, screenY, target }: PointerEvent) => {
      if (pointerType === 'touch') return;
      if (isChoosing(target)) {
        stop();
        return;
      }
      const place = `${screenX} ${screenY}`;
      if (entered !== null && entered !== place) wait(POINTER_REST);
      entered = place;
    };
    const focus = ({ target }: FocusEvent) => {
      if (!isChoosing(target)) wait(FOCUS_REST);
    };
    const press = ({ target }: MouseEvent) => {
      stop();
      if (!isChoosing(target)) act.current();
    };
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', stop);
    element.addEventListener('focusin', focus);
    element.addEventListener('focusout', stop);
    // Capturing: asked for before the form that this click opens is put together.
    element.addEventListener('click', press, true);
    document.addEventListener('scroll', stop, { capture: true, passive: true });
    return () => {
      stop();
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', stop);
      element.removeEventListener('focusin', focus);
      element.removeEventListener('focusout', stop);
      element.removeEventListener('click', press, true);
      document.removeEventListener('scroll', stop, { capture: true });
    };
  }, [area]);
}
