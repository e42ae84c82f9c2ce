import type { EventRequest, EventResponse, ResolveAnswer, ResolveResponse } from '../../domain/resolve.ts';

/** The service that serves this pane, where there is one. Nothing here throws: what cannot be asked is `null`. */
export interface ResolveClient {
  /** Whether the pane was served by the service, not by a plain web server. Asks no tracker. */
  isThere: () => Promise<boolean>;
  resolve: (link: string, cancelled: AbortSignal) => Promise<ResolveAnswer | null>;
  readEvent: (request: EventRequest, cancelled: AbortSignal) => Promise<EventResponse | null>;
}

/** Milliseconds. The service answers earlier: three hops of five seconds and their turns at the tracker. */
const PATIENCE = 40_000;

/** @param fetcher `null` where the browser has none */
export function createResolveClient(fetcher: typeof fetch | null): ResolveClient {
  let there: Promise<boolean> | null = null;
  const post = async (path: string, body: unknown, cancelled: AbortSignal): Promise<unknown> => {
    if (fetcher === null) return null;
    try {
      const response = await fetcher(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        credentials: 'same-origin', // a municipal login in front of the service
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.any([cancelled, AbortSignal.timeout(PATIENCE)]),
      });
      return response.ok ? await response.json() : null;
    } catch {
      return null;
    }
  };
  const look = async () => {
    if (fetcher === null) return false;
    try {
      const response = await fetcher('/healthz', { referrerPolicy: 'no-referrer' });
      return response.ok && ((await response.json()) as { status?: unknown } | null)?.status === 'ok';
    } catch {
      return false;
    }
  };
  return {
    isThere: () => (there ??= look()),
    resolve: async (link, cancelled) => {
      const answer = (await post('/api/resolve', { links: [link] }, cancelled)) as ResolveResponse | null;
      return answer?.answers[0] ?? null;
    },
    readEvent: async (request, cancelled) => (await post('/api/event', request, cancelled)) as EventResponse | null,
  };
}
