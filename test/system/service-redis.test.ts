import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@redis/client';
import type { ResolveResponse } from '../../src/domain/resolve.ts';
import { origin, redirect, startTracker, type Tracker } from '../service/harness.ts';
import { whenPresent } from './when-present.ts';

/** Two processes, one real Redis: together they must behave as one service. */
const run = whenPresent('two instances of the service on one Redis', { commands: ['redis-server'] });

const target = 'https://vng.nl/agenda';
const interval = 1_000;

interface Instance {
  process: ChildProcess;
  base: string;
}

let folder: string;
let redis: ChildProcess | undefined;
let redisPort: number;
let tracker: Tracker;
/** Milliseconds that the tracker takes to answer. */
let slowness = 0;
const instances: Instance[] = [];

async function startInstance(): Promise<Instance> {
  const options = {
    redisUrl: `redis://127.0.0.1:${redisPort}`,
    trackerHost: tracker.host,
    trackerInterval: interval,
    ca: tracker.outbound.ca,
    timeout: 15_000,
  };
  const program = join(__dirname, 'service-instance.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const base = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error('the instance did not start'));
    });
    child.stdout.once('data', (line: Buffer) => {
      resolve(line.toString().trim());
    });
  });
  const instance = { process: child, base };
  instances.push(instance);
  while (!(await fetch(`${base}/readyz`)).ok) await sleep(50);
  return instance;
}

async function resolveAt({ base }: Instance, name: string, more: object = {}): Promise<unknown> {
  const response = await fetch(`${base}/api/resolve`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ links: [`https://${tracker.host}/ct/m1/k1/${name}/target`], ...more }),
  });
  if (response.status !== 200) return response.status;
  return ((await response.json()) as ResolveResponse).answers[0];
}

const clicks = (name: string) => tracker.asked.filter(({ path }) => path.includes(`/${name}/`));

const kill = (instance: Instance, signal: NodeJS.Signals) =>
  new Promise<void>((resolve) => {
    instance.process.once('exit', () => {
      resolve();
    });
    instance.process.kill(signal);
  });

const answer = { status: 'unwrapped', url: target };

async function startRedis(): Promise<void> {
  redis = spawn('redis-server', ['--port', String(redisPort), '--bind', '127.0.0.1', '--save', '', '--dir', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve) => {
    redis?.stdout?.on('data', (text: Buffer) => {
      if (text.includes('Ready to accept connections')) resolve();
    });
  });
}

const stopRedis = () =>
  new Promise<void>((resolve) => {
    if (redis === undefined) {
      resolve();
      return;
    }
    redis.once('exit', () => {
      resolve();
    });
    redis.kill('SIGTERM');
  });

let a: Instance;
let b: Instance;

beforeAll(async () => {
  if (run === test.skip) return;
  folder = mkdtempSync(join(tmpdir(), 'nieuwswijzer-redis-'));
  redisPort = 20_000 + (process.pid % 20_000);
  await startRedis();
  tracker = await startTracker((_path, socket) => {
    setTimeout(() => socket.end(redirect(target)), slowness);
    return null;
  });
  [a, b] = await Promise.all([startInstance(), startInstance()]);
}, 30_000);

afterAll(async () => {
  if (run === test.skip) return;
  for (const { process: child } of instances) child.kill('SIGKILL');
  await tracker.close();
  await stopRedis();
  rmSync(folder, { recursive: true });
}, 30_000);

beforeEach(() => {
  slowness = 0;
});

run('both race for the same link: one click, both know', async () => {
  slowness = 300;
  const answers = await Promise.all([a, b, a, b, a, b].map((instance) => resolveAt(instance, 'race')));
  expect(answers).toEqual(Array(6).fill(answer));
  expect(clicks('race')).toHaveLength(1);
});

run('what one knows the other knows', async () => {
  expect(await resolveAt(a, 'known')).toEqual(answer);
  expect(await resolveAt(b, 'known')).toEqual(answer);
  expect(clicks('known')).toHaveLength(1);
});

run(
  'requests to one tracker stay an interval apart over both',
  async () => {
    await Promise.all(['p1', 'p2', 'p3', 'p4'].map((name, index) => resolveAt(index % 2 ? a : b, name)));
    const moments = ['p1', 'p2', 'p3', 'p4'].flatMap(clicks).map(({ at }) => at);
    moments.sort((one, other) => one - other);
    expect(moments).toHaveLength(4);
    moments.slice(1).forEach((at, index) => {
      expect(at - (moments[index] ?? 0)).toBeGreaterThan(interval * 0.8);
    });
  },
  20_000,
);

run(
  'one is killed while it holds the link and waits for its turn: the other takes over, one click, nothing lost',
  async () => {
    await resolveAt(a, 'before'); // the next turn is an interval away
    const lost = resolveAt(a, 'killed').catch(() => 'lost');
    await sleep(200); // a holds the link and waits
    const waiting = resolveAt(b, 'killed');
    await sleep(100);
    await kill(a, 'SIGKILL');
    expect(await lost).toBe('lost');
    expect(await waiting).toEqual(answer);
    a = await startInstance();
    expect(await resolveAt(a, 'killed')).toEqual(answer);
    expect(clicks('killed')).toHaveLength(1);
  },
  30_000,
);

run(
  'one is stopped in the middle of a click: it finishes, the other knows',
  async () => {
    slowness = 1_500;
    const finishing = resolveAt(a, 'stopped');
    while (clicks('stopped').length === 0) await sleep(20);
    const stopped = kill(a, 'SIGTERM');
    const waiting = resolveAt(b, 'stopped');
    expect(await finishing).toEqual(answer);
    expect(await waiting).toEqual(answer);
    await stopped;
    expect(clicks('stopped')).toHaveLength(1);
    a = await startInstance();
  },
  30_000,
);

run(
  'one is killed in the middle of a click: no second one by itself, and the user can ask again',
  async () => {
    slowness = 1_500;
    const lost = resolveAt(a, 'torn').catch(() => 'lost');
    while (clicks('torn').length === 0) await sleep(20);
    const waiting = resolveAt(b, 'torn');
    await kill(a, 'SIGKILL');
    expect(await lost).toBe('lost');
    // What the tracker told the first went down with its instance; whether it counted the click nobody knows.
    const unknown = { status: 'tracked', reason: 'askedBefore' };
    expect(await waiting).toEqual(unknown);
    a = await startInstance();
    expect(await resolveAt(a, 'torn')).toEqual(unknown);
    expect(clicks('torn')).toHaveLength(1);
    // Nothing is lost: the link is still there, and somebody who wants the address may have it for another click.
    expect(await resolveAt(b, 'torn', { again: true })).toEqual(answer);
    expect(await resolveAt(a, 'torn')).toEqual(answer);
    expect(clicks('torn')).toHaveLength(2);
  },
  30_000,
);

run(
  'one falls asleep in the middle of a click, for longer than its claim: one click, and its answer is kept',
  async () => {
    slowness = 500;
    const sleeping = resolveAt(a, 'asleep');
    while (clicks('asleep').length === 0) await sleep(20);
    a.process.kill('SIGSTOP');
    expect(await resolveAt(b, 'asleep')).toEqual({ status: 'tracked', reason: 'askedBefore' });
    a.process.kill('SIGCONT');
    expect(await sleeping).toEqual(answer);
    expect(await resolveAt(b, 'asleep')).toEqual(answer);
    expect(clicks('asleep')).toHaveLength(1);
  },
  30_000,
);

run('every key has our prefix, so that an access list can name it', async () => {
  await resolveAt(a, 'prefix');
  const client = await createClient({ url: `redis://127.0.0.1:${redisPort}` }).connect();
  const keys = await client.keys('*');
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !key.startsWith('nieuwswijzer:'))).toEqual([]);
  client.destroy();
});

run(
  'what somebody else wrote into Redis is no answer',
  async () => {
    await resolveAt(a, 'spoiled');
    const client = await createClient({ url: `redis://127.0.0.1:${redisPort}` }).connect();
    for (const spoiled of ['{"status":"unwrapped","url":"javascript:alert(1)"}', 'no JSON', '12', 'null', '']) {
      for (const key of await client.keys('nieuwswijzer:antwoord:*')) await client.set(key, spoiled);
      // Our own note that it was asked is still there: no second click, and no address that we did not read ourselves.
      expect(await resolveAt(b, 'spoiled')).toEqual({ status: 'tracked', reason: 'askedBefore' });
    }
    expect(clicks('spoiled')).toHaveLength(1);
    client.destroy();
  },
  30_000,
);

run('the limit per caller counts over both', async () => {
  const statuses = await Promise.all(Array.from({ length: 120 }, (_, index) => resolveAt(index % 2 ? a : b, 'known')));
  expect(statuses).toContain(429);
  expect(statuses.filter((status) => status !== 429).length).toBeLessThanOrEqual(60);
});

run(
  'without Redis nothing is asked, nobody waits, and it recovers',
  async () => {
    await stopRedis();
    const before = tracker.asked.length;
    expect(await resolveAt(b, 'unavailable')).toEqual({ status: 'tracked', reason: 'unavailable' });
    expect((await fetch(`${b.base}/readyz`)).status).toBe(503);
    expect((await fetch(`${b.base}/healthz`)).status).toBe(200);
    expect(tracker.asked).toHaveLength(before);
    await startRedis();
    while (!(await fetch(`${b.base}/readyz`)).ok) await sleep(50);
    expect(await resolveAt(b, 'back')).toEqual(answer);
  },
  30_000,
);
