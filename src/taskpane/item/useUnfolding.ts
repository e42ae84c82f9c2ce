import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Milliseconds that the mouse moves over the line before it unfolds: who passes on to what is below is not stopped. */
const REST = 200;
/** The same once a button was pressed: what that brought stands below the line, and is to be read first. */
const REST_AFTER_USE = 1_500;

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

  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isUsed = useRef(false);
  const stop = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  useEffect(() => {
    const element = root.current;
    const line = lines.current;
    if (!element || !line || isNever) return;
    const unfold = () => {
      if (line.scrollHeight > line.clientHeight + 1) setOpen(true);
    };
    const stay = ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') timer.current ??= setTimeout(unfold, isUsed.current ? REST_AFTER_USE : REST);
    };
    const leave = () => {
      stop();
      isUsed.current = false;
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
      if (event.key !== 'Escape' || element.querySelector('[aria-expanded=true]') === null) return;
      event.stopPropagation();
      setOpen(false);
    };
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('pointermove', stay, { signal });
    element.addEventListener('pointerleave', leave, { signal });
    element.addEventListener('focusin', focus, { signal });
    element.addEventListener('focusout', blur, { signal });
    element.addEventListener('keydown', escape, { signal });
    // It may have come with the focus already in it, or under the mouse.
    if (element.querySelector(':focus-visible') !== null) timer.current = setTimeout(unfold, 0);
    else if (line.matches(':hover')) timer.current = setTimeout(unfold, REST);
    return () => {
      stop();
      listening.abort();
    };
  }, [root, lines, isNever]);

  return {
    isOpen,
    isFolded,
    fold: () => {
      stop();
      isUsed.current = true;
      setOpen(false);
    },
    toggle: () => {
      setOpen((open) => !open);
    },
  };
}
