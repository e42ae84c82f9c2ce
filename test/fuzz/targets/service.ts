import type { FastifyInstance } from 'fastify';
import { origin, startService } from '../../service/harness.ts';
import type { Target } from '../target.ts';

/** A service that may connect to nobody: whatever a mutant asks for, nothing leaves this machine. */
const open = () =>
  startService(
    { staticRoot: 'no-such-folder', callsPerMinute: 1_000_000_000, logLevel: 'silent' },
    { allowAddress: () => false, timeout: 200, standIn: () => null },
  ).app;

let running: FastifyInstance | undefined;

const resolve = (...links: string[]): string => `POST /api/resolve\n${JSON.stringify({ links })}`;

/** First line: method and path; the rest: the body. */
const seeds = [
  resolve('https://vng.nl/a'),
  resolve('https://tracker.example/c/1', 'mailto:jan@voorbeeldgemeente.nl', 'javascript:alert(1)'),
  resolve('https://127.0.0.1/', 'https://[::1]/', 'https://169.254.169.254/latest', 'https://localhost/'),
  `POST /api/resolve\n${JSON.stringify({ links: ['https://c.spotler.com/ct/m1/k1/a/b'], again: true })}`,
  `POST /api/event\n${JSON.stringify({ url: 'https://voorbeeld.example/agenda/a', reference: '2026-02-27T09:00' })}`,
  'GET /healthz\n',
  'GET /taskpane.html\n',
];

export const service: Target = {
  name: 'requests to the service',
  seeds,
  pace: 20,
  async check(text) {
    running ??= open();
    const [head = '', ...rest] = text.split('\n');
    const [method = '', path = ''] = head.split(' ');
    const answer = await running.inject({
      method: method === 'GET' ? 'GET' : 'POST',
      // What HTTP itself refuses never reaches us: a request line is printable ASCII.
      url: /^\/[!-~]*$/.test(path) && URL.canParse(path, origin) ? path : '/api/resolve',
      headers: { origin, 'content-type': 'application/json' },
      payload: rest.join('\n'),
    });
    const problems: string[] = [];
    // 503 is "not ready": there is no pane.
    if (answer.statusCode >= 500 && answer.statusCode !== 503)
      problems.push(`answers ${answer.statusCode}: ${answer.body}`);
    if (!/^application\/json/.test(String(answer.headers['content-type'])))
      problems.push('answers something else than JSON');
    else if (answer.statusCode >= 400 && /stack|node_modules|\.ts:/.test(answer.body))
      problems.push('shows its inside');
    return problems;
  },
  async close() {
    await running?.close();
    running = undefined;
  },
};
