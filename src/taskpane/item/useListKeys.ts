import { useCallback, useEffect, type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { Presses } from '../model/presses.ts';

/** What the keys of a list do with a row. */
export interface RowActs {
  choose: (rowKey: string) => void;
  /** By the key that was pressed, in lower case. @returns whether it is a key of the list */
  letter: (key: string, rowKey: string) => boolean;
}

const titles = '[data-title]';
/** Where a letter is text. */
const fields = 'input:not([type=checkbox]), textarea, select';

/**
 * One tab stop for a whole list: arrows go from row to row, Space chooses, Enter opens. Letters act on the row that has
 * the focus. A held key, the second half of a double click and a press that the list slid under do nothing.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, presses: Presses, acts: RowActs) {
  // Of what is there after each drawing: rows come and go.
  useEffect(() => {
    const root = list.current;
    if (root) keepOneStop(root);
  });

  const onFocus = useCallback(({ target }: { target: EventTarget }) => {
    if (!(target instanceof HTMLElement)) return;
    const row = target.closest('[data-row]');
    const root = row?.closest('[data-list]');
    if (!row || !root) return;
    for (const old of root.querySelectorAll('[data-current]')) old.removeAttribute('data-current');
    row.setAttribute('data-current', '');
    keepOneStop(root);
  }, []);

  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.repeat && /^(?:Enter| |[a-z])$/i.test(event.key) && !isField(event.target)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!(target instanceof HTMLElement) || isField(target)) return;
    const row = target.closest<HTMLElement>('[data-row]');
    const rowKey = row?.dataset.row;
    if (!row || rowKey === undefined || !list.current) return;
    if (target.matches(titles)) {
      const next = nextOf([...list.current.querySelectorAll<HTMLElement>(titles)], target, key);
      if (next) {
        event.preventDefault();
        next.focus();
        return;
      }
      if (key === ' ') {
        event.preventDefault();
        acts.choose(rowKey);
        return;
      }
    }
    if (key.length === 1 && key !== ' ' && presses.isMeant({ detail: 0 }) && acts.letter(key.toLowerCase(), rowKey)) {
      event.preventDefault();
    }
  };
  const onClickCapture = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('button') === null) return;
    if (presses.isMeant(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerMove = ({ screenX, screenY }: PointerEvent) => {
    presses.pointed(screenX, screenY);
  };
  return { onFocus, onKeyDownCapture, onKeyDown, onClickCapture, onPointerMove };
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.matches(fields);
}

function nextOf(all: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | null {
  const at = all.indexOf(from);
  if (key === 'ArrowDown') return all[at + 1] ?? null;
  if (key === 'ArrowUp') return all[at - 1] ?? null;
  if (key === 'Home') return all[0] ?? null;
  return key === 'End' ? (all.at(-1) ?? null) : null;
}

/** The row that had the focus, else the open one, else the first: by its title, and what stands beside that. */
function keepOneStop(root: Element): void {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')];
  const current =
    rows.find((row) => row.hasAttribute('data-current')) ??
    rows.find((row) => row.querySelector(`${titles}[aria-expanded=true]`)) ??
    rows[0];
  for (const row of rows) {
    for (const stop of row.querySelectorAll<HTMLElement>(`${titles}, [data-undo]`)) {
      const tabIndex = row === current ? 0 : -1;
      if (stop.tabIndex !== tabIndex) stop.tabIndex = tabIndex;
    }
  }
}
