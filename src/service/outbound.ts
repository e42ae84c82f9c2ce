import { request, type Agent, type Dispatcher } from 'undici';
import { checkLiteral, type Outbound } from './guard.ts';

/** Honest: no browser, somebody's tool, and at whose wish it asks. */
const USER_AGENT = 'Nieuwswijzer/1.0 (resolves a newsletter link that its reader asked for)';

export type FetchProblem = 'blocked' | 'timeout' | 'unreachable';

/** Why a request to the outside brought nothing. Holds no address: it may be logged. */
export class FetchError extends Error {
  readonly reason: FetchProblem;
  /** Whether the request may have got there. Only where it surely did not: `false`. */
  readonly mayHaveArrived: boolean;
  constructor(reason: FetchProblem, mayHaveArrived: boolean) {
    super(reason);
    this.name = 'FetchError';
    this.reason = reason;
    this.mayHaveArrived = mayHaveArrived;
  }
}

/** What goes wrong before there is a connection. */
const beforeSending =
  /^(?:EBLOCKED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/**
 * One GET without cookies, referrer or body, following nothing. `read` gets the answer and must leave nothing of its
 * body: it is destroyed afterwards.
 * @throws FetchError
 */
export async function get<T>(
  url: URL,
  agent: Agent,
  outbound: Outbound,
  read: (answer: Dispatcher.ResponseData) => T | Promise<T>,
): Promise<T> {
  const late = AbortSignal.timeout(outbound.timeout);
  try {
    checkLiteral(url, outbound);
    const answer = await request(url, {
      dispatcher: agent,
      method: 'GET',
      headers: { 'user-agent': USER_AGENT, accept: 'text/html,*/*;q=0.1', 'accept-encoding': 'identity' },
      signal: late,
    });
    answer.body.on('error', () => undefined); // a body that breaks off after we have what we want
    try {
      return await read(answer);
    } finally {
      answer.body.destroy();
    }
  } catch (error) {
    const code = codeOf(error);
    throw new FetchError(late.aborted ? 'timeout' : reasonOf(code), !beforeSending.test(code));
  }
}

function codeOf(error: unknown): string {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return cause?.code ?? code ?? '';
}

function reasonOf(code: string): FetchProblem {
  if (code === 'EBLOCKED') return 'blocked';
  return /TIMEOUT|ETIMEDOUT/.test(code) ? 'timeout' : 'unreachable';
}
