import { setTimeout as sleep } from 'node:timers/promises';
import { MAX_WAIT, type SharedState } from './shared-state.ts';

/** Milliseconds between two looks at what another instance is doing. */
const LOOK_AGAIN = 100;

interface Flight {
  result: Promise<unknown>;
  waiting: number;
  abandon: AbortController;
}

/** The task took longer than anybody should wait, here or in another instance. */
export class BusyError extends Error {}

/** Nobody waits for the task any more. */
export class CancelledError extends Error {}

/**
 * One task per key, over all instances: who asks meanwhile waits for the same result. A task is abandoned only when all
 * who wait for it have gone.
 */
export class SingleFlight {
  readonly #state: SharedState;
  readonly #flights = new Map<string, Flight>();

  constructor(state: SharedState) {
    this.#state = state;
  }

  /** `recall` finds a result that another instance left; `undefined` where there is none. */
  async run<T>(
    key: string,
    cancelled: AbortSignal,
    recall: () => Promise<T | undefined>,
    work: (abandoned: AbortSignal) => Promise<T>,
  ): Promise<T> {
    for (;;) {
      const flight = this.#flights.get(key) ?? this.#start(key, recall, work);
      flight.waiting++;
      try {
        return (await Promise.race([flight.result, rejectOn(cancelled)])) as T;
      } catch (error) {
        // Abandoned by those who asked before, while we are still here: once more, on our own behalf.
        if (!(error instanceof CancelledError) || cancelled.aborted) throw error;
      } finally {
        flight.waiting--;
        // It stays listed until it ends: a request that is under way is not asked a second time.
        if (flight.waiting === 0) flight.abandon.abort();
      }
    }
  }

  #start<T>(key: string, recall: () => Promise<T | undefined>, work: (abandoned: AbortSignal) => Promise<T>): Flight {
    const abandon = new AbortController();
    const result = this.#acrossInstances(key, abandon.signal, recall, work).finally(() => this.#flights.delete(key));
    result.catch(() => undefined); // those who wait hear it; when all have gone, nobody has to
    const flight = { result, waiting: 0, abandon };
    this.#flights.set(key, flight);
    return flight;
  }

  async #acrossInstances<T>(
    key: string,
    abandoned: AbortSignal,
    recall: () => Promise<T | undefined>,
    work: (abandoned: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const deadline = performance.now() + MAX_WAIT;
    while (performance.now() < deadline) {
      if (abandoned.aborted) throw new CancelledError();
      const giveBack = await this.#state.claim(key);
      if (giveBack !== null) {
        try {
          // Between our last look and our claim another instance may have finished.
          return (await recall()) ?? (await work(abandoned));
        } finally {
          await giveBack();
        }
      }
      await sleep(LOOK_AGAIN);
      const found = await recall();
      if (found !== undefined) return found;
    }
    throw new BusyError();
  }
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => {
      reject(new CancelledError());
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
