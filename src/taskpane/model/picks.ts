/** Which item is active (it shows its toolbar) and which are chosen, for React's `useSyncExternalStore`. */
export interface Picks {
  active: () => string | null;
  activate: (itemId: string) => void;
  /** While a menu of the active item is open, what the mouse passes over on its way there is not meant. */
  hold: (isHeld: boolean) => void;
  isHeld: () => boolean;
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
  let isHeld = false;
  let chosen: readonly string[] = [];
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    active: () => active,
    activate: (itemId) => {
      if (active === itemId) return;
      active = itemId;
      changed();
    },
    hold: (held) => {
      isHeld = held;
    },
    isHeld: () => isHeld,
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
