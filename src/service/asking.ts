import { createHash } from 'node:crypto';
import type { Agent } from 'undici';
import type { AllowedAddress } from './allowed-hosts.ts';
import type { Outbound } from './guard.ts';
import { FetchError, type FetchProblem } from './outbound.ts';
import { SharedStateError, type SharedState } from './shared-state.ts';
import { BusyError, CancelledError, type SingleFlight } from './single-flight.ts';

/** What asking somebody outside takes, where a link leads as much as what a page says. */
export interface Asking {
  state: SharedState;
  flights: SingleFlight;
  agent: Agent;
  outbound: Outbound;
  isAllowed: AllowedAddress;
}

export const redirects = [301, 302, 303, 307, 308];

/** The name of an answer in everything that is kept: a link is personal, so its own text stays out. */
export const nameOf = (kind: 'link' | 'page', asked: string): string =>
  `${kind}:${createHash('sha256').update(asked).digest('base64url')}`;

/** In one word why asking brought nothing. */
export function reasonOf(error: unknown): FetchProblem | 'busy' | 'cancelled' | 'unavailable' {
  if (error instanceof FetchError) return error.reason;
  if (error instanceof BusyError) return 'busy';
  if (error instanceof CancelledError) return 'cancelled';
  if (error instanceof SharedStateError) return 'unavailable';
  throw error; // a bug: the route has it logged
}
