import * as v from 'valibot';
import {
  eventResponse,
  type EventRequest,
  type EventResponse,
  type ResolveAnswer,
  type ResolveRequest,
  resolveResponse,
} from '../../domain/resolve.ts';

/** The service that serves this pane, where there is one. Nothing here throws: what cannot be asked is `null`. */
export interface ResolveClient {
  /** Whether the pane was served by the service, not by a plain web server. Asks no tracker. */
  isThere: () => Promise<boolean>;
  /** @param again asks the tracker once more, where an earlier try brought no target: another click */
  resolve: (link: string, cancelled: AbortSignal, again?: boolean) => Promise<ResolveAnswer | null>;
  readEvent: (request: EventRequest, cancelled: AbortSignal) => Promise<EventResponse | null>;
}

/** Milliseconds. The service answers earlier: three hops of five seconds and their turns at the tracker. */
const PATIENCE = 40_000;

/** @param fetcher `null` where the browser has none */
export function createResolveClient(fetcher: typeof fetch | null): ResolveClient {
  let there: Promise<boolean> | null = null;
  const post = async (path: string, body: unknown, cancelled: AbortSignal): Promise<unknown> => {
    if (fetcher === null || cancelled.aborted) return null;
    // By hand: the browser within some mail clients knows no `AbortSignal.any`.
    const stop = new AbortController();
    const abort = () => {
      stop.abort();
    };
    const timer = setTimeout(abort, PATIENCE);
    cancelled.addEventListener('abort', abort);
    try {
      const response = await fetcher(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        credentials: 'same-origin', // a municipal login in front of the service
        referrerPolicy: 'no-referrer',
        signal: stop.signal,
      });
      return response.ok ? await response.json() : null;
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
      cancelled.removeEventListener('abort', abort);
    }
  };
  const look = async () => {
    if (fetcher === null) return false;
    try {
      // A plain web server has this file, which says no: a browser reports what is not there at all as an error.
      const response = await fetcher('link-service.json', { referrerPolicy: 'no-referrer', cache: 'no-store' });
      return response.ok && ((await response.json()) as { linkService?: unknown } | null)?.linkService === true;
    } catch {
      return false;
    }
  };
  return {
    isThere: () => (there ??= look()),
    resolve: async (link, cancelled, again) => {
      const request: ResolveRequest = { links: [link], ...(again === true ? { again } : {}) };
      const response = v.safeParse(resolveResponse, await post('api/resolve', request, cancelled));
      return response.success ? (response.output.answers[0] ?? null) : null;
    },
    readEvent: async (request, cancelled) => {
      // A login in front of the service may answer in its place.
      const response = v.safeParse(eventResponse, await post('api/event', request, cancelled));
      return response.success ? response.output : null;
    },
  };
}
