import * as v from 'valibot';
import { resolveAnswer, type ResolveAnswer, type UnresolvedReason } from '../domain/resolve.ts';
import { isWayOut, unwrapLink } from '../links/index.ts';
import { nameOf, reasonOf, redirects, type Asking } from './asking.ts';
import { FetchError, get } from './outbound.ts';
import { waitForTurn } from './pace.ts';

/** Requests for one link. A tracker behind a tracker was seen; more is a loop or a game. */
const MAX_HOPS = 3;

export interface ResolverParts extends Asking {
  /** Milliseconds that an answer is kept. */
  keepFor: number;
}

const tracked = (reason: UnresolvedReason): ResolveAnswer => ({ status: 'tracked', reason });

/**
 * Where a tracked link leads. Its tracker is asked at most once, whoever asks and however often, also where the answer
 * was lost with the instance that waited for it; never is the target visited.
 * @param again the user's own wish: asks once more where no target came of it, which the sender counts as a click
 */
export async function resolveLink(
  link: string,
  parts: ResolverParts,
  cancelled: AbortSignal,
  again = false,
): Promise<ResolveAnswer> {
  const { url: address, status } = unwrapLink(link);
  if (address === null) return tracked('rejected');
  const url = new URL(address);
  if (!parts.isAllowed(url))
    return status === 'tracked' ? tracked('notAllowed') : { status: 'unwrapped', url: address };
  if (isWayOut(address)) return tracked('footer');
  const name = nameOf('link', url.href);
  const recall = async () => {
    const kept = v.safeParse(resolveAnswer, await parts.state.recall(name));
    return kept.success && (kept.output.status === 'unwrapped' || !again) ? kept.output : undefined;
  };
  try {
    const known = await recall();
    if (known !== undefined) return known;
    return await parts.flights.run<ResolveAnswer>(name, cancelled, recall, async (abandoned) => {
      if (again) await parts.state.forgetAsked(name);
      const answer = await follow(url, parts, abandoned, name);
      if (answer.status === 'tracked' && answer.reason === 'askedBefore') return answer; // who asked may yet answer
      await parts.state.keep(name, answer, parts.keepFor);
      return answer;
    });
  } catch (error) {
    return tracked(reasonOf(error));
  }
}

async function follow(first: URL, parts: ResolverParts, abandoned: AbortSignal, name: string): Promise<ResolveAnswer> {
  const asked = new Set<string>();
  let url = first;
  while (asked.size < MAX_HOPS && !asked.has(url.href)) {
    await waitForTurn(parts.state, url.host, abandoned);
    if (asked.size === 0 && !(await parts.state.noteAsked(name, parts.keepFor))) return tracked('askedBefore');
    asked.add(url.href);
    const location = await askLocation(url, parts).catch(async (error: unknown) => {
      const neverLeft = error instanceof FetchError && !error.mayHaveArrived;
      if (neverLeft && asked.size === 1) await parts.state.forgetAsked(name).catch(() => undefined);
      throw error;
    });
    if (location === null) return tracked('noRedirect');
    const { url: target, status } = unwrapLink(location);
    if (target === null) return tracked('rejected');
    if (isWayOut(target)) return tracked('footer');
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
