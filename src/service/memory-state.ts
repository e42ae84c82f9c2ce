import { LRUCache } from 'lru-cache';
import { MAX_WAIT, type SharedState } from './shared-state.ts';

/** The shared state of a single instance. Memory stays bounded whatever callers send. */
export function memoryState(options: { trackerInterval: number; cacheEntries: number }): SharedState {
  const nextTurn = new Map<string, number>(); // by allowed host: a handful
  const answers = new LRUCache<string, object>({ max: options.cacheEntries });
  const asked = new LRUCache<string, true>({ max: options.cacheEntries });
  return {
    recall: (name) => Promise.resolve(answers.get(name)),
    keep: (name, answer, keepFor) => {
      answers.set(name, answer, { ttl: keepFor });
      return Promise.resolve();
    },
    bookTurn: (host) => {
      const now = performance.now();
      const turn = Math.max(now, nextTurn.get(host) ?? 0);
      if (turn - now > MAX_WAIT) return Promise.resolve(null);
      nextTurn.set(host, turn + options.trackerInterval);
      return Promise.resolve(turn - now);
    },
    claim: () => Promise.resolve(() => Promise.resolve()),
    noteAsked: (key, keepFor) => {
      const isNew = !asked.has(key);
      asked.set(key, true, { ttl: keepFor });
      return Promise.resolve(isNew);
    },
    forgetAsked: (key) => {
      asked.delete(key);
      return Promise.resolve();
    },
    countCall: countInMemory(),
    ready: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}

/** Callers that are remembered at once; more within a minute is an attack, and the oldest then begin anew. */
const MAX_CALLERS = 5_000;

/** An address is forgotten when its window ends, not when room is needed: it is personal data. */
function countInMemory(): SharedState['countCall'] {
  const callers = new LRUCache<string, { current: number; until: number }>({
    max: MAX_CALLERS,
    ttl: 1,
    ttlAutopurge: true,
    noUpdateTTL: true,
  });
  return (caller, window) => {
    const now = Date.now();
    const known = callers.get(caller) ?? { current: 0, until: now + window };
    const count = { ...known, current: known.current + 1 };
    callers.set(caller, count, { ttl: window });
    return Promise.resolve({ current: count.current, ttl: Math.max(0, count.until - now) });
  };
}
