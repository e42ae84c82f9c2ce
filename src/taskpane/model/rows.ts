/** What is open and chosen in the list of one newsletter, and where it was scrolled to. Made for React's `useSyncExternalStore`. */
export interface Rows {
  /** Id of the one row that is open. */
  open: () => string | null;
  /** @param takesFocus the row's title gets the focus and its buttons are scrolled into view */
  openRow: (itemId: string | null, takesFocus?: boolean) => void;
  /** The row that is to get the focus, once: asked for by the list after it was drawn. */
  takeFocusRequest: () => string | null;
  /** Ids, in the order in which they were chosen. */
  chosen: () => readonly string[];
  choose: (itemIds: readonly string[], isChosen: boolean) => void;
  clear: () => void;
  /** Where the list was scrolled to, in pixels: no part of what is drawn. */
  scrollTop: () => number;
  scrolledTo: (top: number) => void;
  subscribe: (listener: () => void) => () => void;
}

/** Not React state of the list: opening a row then draws two rows, not all of them. */
export function createRows(): Rows {
  const listeners = new Set<() => void>();
  let open: string | null = null;
  let focusRequest: string | null = null;
  let chosen: readonly string[] = [];
  let scrollTop = 0;
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    open: () => open,
    openRow: (itemId, takesFocus = false) => {
      if (takesFocus) focusRequest = itemId;
      if (open === itemId && !takesFocus) return;
      open = itemId;
      changed();
    },
    takeFocusRequest: () => {
      const wanted = focusRequest;
      focusRequest = null;
      return wanted;
    },
    chosen: () => chosen,
    choose: (itemIds, isChosen) => {
      const others = chosen.filter((id) => !itemIds.includes(id));
      chosen = isChosen ? [...others, ...itemIds] : others;
      changed();
    },
    clear: () => {
      if (chosen.length === 0) return;
      chosen = [];
      changed();
    },
    scrollTop: () => scrollTop,
    scrolledTo: (top) => {
      scrollTop = top;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
