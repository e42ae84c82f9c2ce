import type { Dispatcher } from 'undici';
import * as v from 'valibot';
import { eventResponse, type EventRequest, type EventResponse, type UnreadReason } from '../../domain/resolve.ts';
import { unwrapLink } from '../../links/index.ts';
import { nameOf, reasonOf, redirects, type Asking } from '../asking.ts';
import { get } from '../outbound.ts';
import { waitForTurn } from '../pace.ts';
import { readEvent } from './read-event.ts';

/** `vng.nl` → `www.vng.nl` → the page: more is a loop. */
const MAX_HOPS = 3;
/** Bytes. Pages were assumed to have a few hundred thousand; the rest is cut off unread. */
const MAX_PAGE_BYTES = 2_000_000;
/** Milliseconds: long enough for colleagues who open the same newsletter, short enough for a page that is corrected. */
const KEEP_PAGE = 3_600_000;

class UnreadError extends Error {
  readonly reason: UnreadReason;
  constructor(reason: UnreadReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Fetches an event's page and reads what it states. */
export async function readEventPage(
  { url: address, reference }: EventRequest,
  parts: Asking,
  cancelled: AbortSignal,
): Promise<EventResponse> {
  const clean = unwrapLink(address).url;
  const url = clean === null ? null : new URL(clean);
  if (url === null || !parts.isAllowed(url)) return { status: 'unread', reason: 'notAllowed' };
  url.hash = '';
  const name = nameOf('page', `${url.href} ${reference}`);
  const recall = async () => {
    const kept = v.safeParse(eventResponse, await parts.state.recall(name));
    return kept.success ? kept.output : undefined;
  };
  try {
    return await parts.flights.run<EventResponse>(name, cancelled, recall, async (abandoned) => {
      const html = await fetchPage(url, parts, abandoned);
      const answer: EventResponse = { status: 'read', ...readEvent(html, reference) };
      await parts.state.keep(name, answer, KEEP_PAGE);
      return answer;
    });
  } catch (error) {
    return { status: 'unread', reason: error instanceof UnreadError ? error.reason : reasonOf(error) };
  }
}

async function fetchPage(first: URL, parts: Asking, abandoned: AbortSignal): Promise<string> {
  let url = first;
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    await waitForTurn(parts.state, url.host, abandoned);
    const answer = await get(url, parts.agent, parts.outbound, async (response) => {
      const { location } = response.headers;
      if (!redirects.includes(response.statusCode)) return readPage(response);
      return typeof location === 'string' && URL.canParse(location, url) ? new URL(location, url) : 'noPage';
    });
    if (!(answer instanceof URL)) {
      if (typeof answer === 'string') throw new UnreadError(answer);
      return answer.html;
    }
    if (!parts.isAllowed(answer)) throw new UnreadError('notAllowed');
    url = answer;
  }
  throw new UnreadError('tooManyHops');
}

async function readPage({
  statusCode,
  headers,
  body,
}: Dispatcher.ResponseData): Promise<{ html: string } | UnreadReason> {
  const type = String(headers['content-type'] ?? '');
  const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity'; // asked for; else it could be a bomb
  if (statusCode !== 200 || !isPlain || !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return 'noPage';
  if (Number(headers['content-length'] ?? 0) > MAX_PAGE_BYTES) return 'tooLarge';
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_PAGE_BYTES) return 'tooLarge';
    chunks.push(chunk);
  }
  return { html: decoder(type).decode(Buffer.concat(chunks)) };
}

function decoder(type: string): TextDecoder {
  try {
    return new TextDecoder(/charset="?([\w-]{1,40})/i.exec(type)?.[1] ?? 'utf-8');
  } catch {
    return new TextDecoder(); // a character set that nobody knows
  }
}
