import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';

/** Milliseconds that the mouse moves over the line before it unfolds: who passes on to what is below is not stopped. */
const REST = 200;

interface Unfolding {
  isOpen: boolean;
  /** There is more than one line, and it is not seen. */
  isFolded: boolean;
  fold: () => void;
  toggle: () => void;
}

/**
 * A line that holds more than fits unfolds while the mouse stays with it or the focus that came by keyboard is in it.
 * Esc folds it.
 * @param root around the line and its button
 * @param lines what unfolds
 */
export function useUnfolding(
  root: RefObject<HTMLElement | null>,
  lines: RefObject<HTMLElement | null>,
  isNever: boolean,
): Unfolding {
  const [isOpen, setOpen] = useState(false);
  const [isFolded, setFolded] = useState(false);
  useLayoutEffect(() => {
    const element = lines.current;
    if (!element || isNever || isOpen) return;
    const measure = () => {
      setFolded(element.scrollHeight > element.clientHeight + 1);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [lines, isNever, isOpen]);

  useEffect(() => {
    const element = root.current;
    if (!element || isNever || !(isFolded || isOpen)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unfold = () => {
      setOpen(true);
    };
    const stay = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'touch' || isOpen) return;
      timer ??= setTimeout(unfold, REST);
    };
    const leave = () => {
      clearTimeout(timer);
      timer = undefined;
      setOpen(element.querySelector(':focus-visible') !== null);
    };
    const focus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(':focus-visible')) unfold();
    };
    const blur = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget)) && !element.matches(':hover')) {
        setOpen(false);
      }
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen) return;
      event.stopPropagation();
      setOpen(false);
    };
    element.addEventListener('pointermove', stay);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('focusin', focus);
    element.addEventListener('focusout', blur);
    element.addEventListener('keydown', escape);
    // It came with the focus already in it.
    if (element.querySelector(':focus-visible') !== null && !isOpen) timer = setTimeout(unfold, 0);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('pointermove', stay);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('focusin', focus);
      element.removeEventListener('focusout', blur);
      element.removeEventListener('keydown', escape);
    };
  }, [root, isNever, isFolded, isOpen]);

  return {
    isOpen,
    isFolded,
    fold: () => {
      setOpen(false);
    },
    toggle: () => {
      setOpen((open) => !open);
    },
  };
}
