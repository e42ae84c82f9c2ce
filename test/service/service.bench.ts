import autocannon from 'autocannon';
import { createService, readSettings } from '../../src/service/index.ts';
import { origin, redirect, startTracker } from './harness.ts';

/**
 * Cached resolving by a thousand connections at once, beside an empty route of the same server: a ratio, since figures of
 * one machine say little about another. Limits are raised in code, as an administrator would by setting.
 */
const CONNECTIONS = 1_000;
const SECONDS = Number(process.env.BENCH_SECONDS ?? '8');
/** What must hold on any machine: no failures, a fair share of the empty route's speed, memory that stays put. */
const MIN_RATIO = 0.2;
const MAX_GROWTH_MB = 200;

const tracker = await startTracker(() => redirect('https://vng.nl/agenda'));
const service = createService({
  settings: {
    ...readSettings({ PUBLIC_ORIGIN: origin, LOG_LEVEL: 'silent', STATIC_ROOT: import.meta.dirname }),
    trackerHosts: [tracker.host],
    callsPerMinute: 1_000_000_000,
  },
  outbound: tracker.outbound,
});
service.post('/empty', () => ({ answers: [] }));
const base = await service.listen({ port: 0, host: '127.0.0.1', listenTextResolver: () => 'listening' });
const body = JSON.stringify({ links: [`https://${tracker.host}/ct/m1/k1/a/b`] });
const headers = { origin, 'content-type': 'application/json' };

async function load(path: string) {
  const result = await autocannon({
    url: base + path,
    method: 'POST',
    headers,
    body,
    connections: CONNECTIONS,
    duration: SECONDS,
    workers: 1,
  });
  return {
    perSecond: Math.round(result.requests.average),
    p50: result.latency.p50,
    p99: result.latency.p99,
    answered: result['2xx'],
    failed: result.errors + result.timeouts + result.non2xx,
  };
}

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);

await fetch(`${base}/api/resolve`, { method: 'POST', headers, body });
const empty = await load('/empty');
const before = megabytes();
const cached = await load('/api/resolve');
const after = megabytes();
const ratio = cached.perSecond / empty.perSecond;

console.table({ empty, cached });
console.log(`ratio ${ratio.toFixed(2)}, memory ${before} → ${after} MB, clicks ${tracker.asked.length}`);
await service.close();
await tracker.close();

const problems = [
  cached.failed > 0 && `${cached.failed} requests failed`,
  ratio < MIN_RATIO && `ratio under ${MIN_RATIO}`,
  after - before > MAX_GROWTH_MB && `memory grew by ${after - before} MB`,
  tracker.asked.length !== 1 && 'more than one click',
].filter((problem) => problem !== false);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
