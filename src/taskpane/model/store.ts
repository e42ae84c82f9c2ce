/** One value that is followed: the shape that React's `useSyncExternalStore` asks for. */
export interface Store<T> {
  state: () => T;
  subscribe: (listener: () => void) => () => void;
  /** Shows another value; the same one is no news. */
  set: (next: T) => void;
}

export function createStore<T>(initial: T): Store<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    state: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      if (Object.is(value, next)) return;
      value = next;
      for (const listener of listeners) listener();
    },
  };
}
