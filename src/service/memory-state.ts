import { Keyv } from 'keyv';
import { keptIn, MAX_WAIT, type SharedState } from './shared-state.ts';

/** A map that forgets what was longest not asked for: memory stays bounded whatever callers send. */
class BoundedMap extends Map<string, unknown> {
  readonly #limit: number;

  constructor(limit: number) {
    super();
    this.#limit = limit;
  }

  override get(key: string): unknown {
    const value = super.get(key);
    if (value !== undefined) {
      super.delete(key);
      super.set(key, value);
    }
    return value;
  }

  override set(key: string, value: unknown): this {
    super.delete(key);
    super.set(key, value);
    if (this.size > this.#limit) super.delete(String(this.keys().next().value));
    return this;
  }
}

/** The shared state of a single instance. */
export function memoryState(options: { trackerInterval: number; cacheEntries: number }): SharedState {
  const nextTurn = new Map<string, number>(); // by allowed host: a handful
  const asked = new BoundedMap(options.cacheEntries);
  return {
    ...keptIn(new Keyv({ store: new BoundedMap(options.cacheEntries) })),
    bookTurn: (host) => {
      const now = performance.now();
      const turn = Math.max(now, nextTurn.get(host) ?? 0);
      if (turn - now > MAX_WAIT) return Promise.resolve(null);
      nextTurn.set(host, turn + options.trackerInterval);
      return Promise.resolve(turn - now);
    },
    claim: () => Promise.resolve(() => Promise.resolve()),
    noteAsked: (key) => {
      const isNew = asked.get(key) === undefined;
      asked.set(key, true);
      return Promise.resolve(isNew);
    },
    forgetAsked: (key) => {
      asked.delete(key);
      return Promise.resolve();
    },
    rateLimitStore: null,
    ready: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}
