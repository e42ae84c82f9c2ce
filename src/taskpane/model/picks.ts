/** Which item is active (it shows its toolbar) and which are chosen, for React's `useSyncExternalStore`. */
export interface Picks {
  active: () => string | null;
  /** @param byKeyboard its toolbar takes the focus of the button in whose place it comes */
  activate: (itemId: string, byKeyboard?: boolean) => void;
  isByKeyboard: () => boolean;
  /** The item whose first button was pressed while its toolbar was not there yet; `null` once that was done. */
  pressed: () => string | null;
  press: (itemId: string | null) => void;
  /** Ids, in the order in which they were chosen. */
  chosen: () => readonly string[];
  choose: (itemIds: readonly string[], isChosen: boolean) => void;
  clear: () => void;
  subscribe: (listener: () => void) => () => void;
}

/** Not React state of the list: moving over a card then draws two cards, not all of them. */
export function createPicks(): Picks {
  const listeners = new Set<() => void>();
  let active: string | null = null;
  let isByKeyboard = false;
  let pressed: string | null = null;
  let chosen: readonly string[] = [];
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    active: () => active,
    activate: (itemId, byKeyboard = false) => {
      isByKeyboard = byKeyboard;
      if (active === itemId) return;
      active = itemId;
      changed();
    },
    isByKeyboard: () => isByKeyboard,
    pressed: () => pressed,
    press: (itemId) => {
      pressed = itemId;
      changed();
    },
    chosen: () => chosen,
    choose: (itemIds, isChosen) => {
      const others = chosen.filter((id) => !itemIds.includes(id));
      chosen = isChosen ? [...others, ...itemIds] : others;
      changed();
    },
    clear: () => {
      chosen = [];
      changed();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
