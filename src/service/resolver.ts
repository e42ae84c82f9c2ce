import { createHash } from 'node:crypto';
import type { Agent } from 'undici';
import type { ResolveAnswer, UnresolvedReason } from '../domain/resolve.ts';
import { isFooterLink, unwrapLink } from '../links/index.ts';
import type { AllowedAddress } from './allowed-hosts.ts';
import type { Outbound } from './guard.ts';
import { FetchError, get } from './outbound.ts';
import { waitForTurn } from './pace.ts';
import { SharedStateError, type SharedState } from './shared-state.ts';
import { BusyError, CancelledError, type SingleFlight } from './single-flight.ts';

/** Requests for one link. A tracker behind a tracker was seen; more is a loop or a game. */
const MAX_HOPS = 3;

const redirects = [301, 302, 303, 307, 308];

export interface ResolverParts {
  state: SharedState;
  flights: SingleFlight;
  agent: Agent;
  outbound: Outbound;
  isAllowed: AllowedAddress;
  /** Milliseconds that an answer is kept. */
  keepFor: number;
}

const tracked = (reason: UnresolvedReason): ResolveAnswer => ({ status: 'tracked', reason });

/** The link's name in everything that is kept: the link itself is personal. */
const nameOf = (url: URL) => createHash('sha256').update(url.href).digest('base64url');

/** Where a tracked link leads. Asks its tracker at most once, whoever asks; never visits the target. */
export async function resolveLink(link: string, parts: ResolverParts, cancelled: AbortSignal): Promise<ResolveAnswer> {
  const { url: address, status } = unwrapLink(link);
  if (address === null) return tracked('rejected');
  const url = new URL(address);
  if (!parts.isAllowed(url))
    return status === 'tracked' ? tracked('notAllowed') : { status: 'unwrapped', url: address };
  if (isFooterLink('', address)) return tracked('footer');
  const name = `link:${nameOf(url)}`;
  const recall = async () => {
    const known: unknown = await parts.state.answers.get(name).catch(() => {
      throw new SharedStateError();
    });
    return typeof known === 'string' ? ({ status: 'unwrapped', url: known } as const) : undefined;
  };
  try {
    const known = await recall();
    if (known !== undefined) return known;
    return await parts.flights.run<ResolveAnswer>(name, cancelled, recall, async (abandoned) => {
      const answer = await follow(url, parts, abandoned);
      if (answer.status === 'unwrapped') {
        await parts.state.answers.set(name, answer.url, parts.keepFor).catch(() => false); // an answer is an answer
      }
      return answer;
    });
  } catch (error) {
    return tracked(reasonOf(error));
  }
}

async function follow(first: URL, parts: ResolverParts, abandoned: AbortSignal): Promise<ResolveAnswer> {
  const asked = new Set<string>();
  let url = first;
  while (asked.size < MAX_HOPS && !asked.has(url.href)) {
    asked.add(url.href);
    await waitForTurn(parts.state, url.host, abandoned);
    const location = await askLocation(url, parts);
    if (location === null) return tracked('noRedirect');
    const { url: target, status } = unwrapLink(location);
    if (target === null) return tracked('rejected');
    if (isFooterLink('', target)) return tracked('footer');
    const next = new URL(target);
    if (!parts.isAllowed(next))
      return status === 'tracked' ? tracked('stillTracked') : { status: 'unwrapped', url: target };
    url = next;
  }
  return tracked('tooManyHops');
}

/** What the tracker's redirect names, absolute; `null` where it does not redirect, or to two places at once. */
function askLocation(url: URL, { agent, outbound }: ResolverParts): Promise<string | null> {
  return get(url, agent, outbound, ({ statusCode, headers }) => {
    const { location } = headers;
    if (!redirects.includes(statusCode) || typeof location !== 'string') return null;
    // `//host/path` and `/path` are the tracker's own; anything with a scheme is judged as it is.
    return URL.canParse(location) ? location : URL.canParse(location, url) ? new URL(location, url).href : null;
  });
}

function reasonOf(error: unknown): UnresolvedReason {
  if (error instanceof FetchError) return error.reason;
  if (error instanceof BusyError) return 'busy';
  if (error instanceof CancelledError) return 'cancelled';
  if (error instanceof SharedStateError) return 'unavailable';
  throw error; // a bug: the route has it logged
}
