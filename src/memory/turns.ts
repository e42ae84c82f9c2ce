import type { KeyValueStore } from '../mailbox/port.ts';

/**
 * Work that must not overlap: two clicks would each load, change and save, and one would be lost. In one window always;
 * between the windows of one browser where the store can.
 */
export class Turns {
  private readonly store: Pick<KeyValueStore, 'inTurn'>;
  private last: Promise<unknown> = Promise.resolve();

  constructor(store: Pick<KeyValueStore, 'inTurn'> = {}) {
    this.store = store;
  }

  take<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(() => inTurnOf(this.store, work));
    this.last = result.catch(() => undefined);
    return result;
  }
}

/** Takes the store's turn among the windows of this browser, where it has one. */
export function inTurnOf<T>(store: Pick<KeyValueStore, 'inTurn'>, work: () => Promise<T>): Promise<T> {
  return store.inTurn ? store.inTurn(work) : work();
}
