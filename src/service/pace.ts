import { setTimeout as sleep } from 'node:timers/promises';
import { BusyError, CancelledError } from './single-flight.ts';
import type { SharedState } from './shared-state.ts';

/**
 * Waits for the next turn at a host.
 * @throws BusyError where it would come too late, CancelledError where nobody waits for it any more.
 */
export async function waitForTurn(state: SharedState, host: string, abandoned: AbortSignal): Promise<void> {
  if (abandoned.aborted) throw new CancelledError();
  const wait = await state.bookTurn(host);
  if (wait === null) throw new BusyError();
  try {
    await sleep(wait, undefined, { signal: abandoned });
  } catch {
    throw new CancelledError();
  }
}
