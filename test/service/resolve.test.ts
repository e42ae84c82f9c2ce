import type { Socket } from 'node:net';
import { memoryState } from '../../src/service/memory-state.ts';
import { redirect, respond, startService, startTracker, type RunningService, type Tracker } from './harness.ts';

const target = 'https://vng.nl/artikelen/agenda';

/** What the tracker answers, by the last part of the link's path. */
const behaviours: Record<string, (socket: Socket, host: string) => string | null> = {
  target: () => redirect(target),
  permanent: () => redirect(target, '301 Moved Permanently'),
  temporary: () => redirect(target, '307 Temporary Redirect'),
  campaign: () => redirect(`${target}?utm_source=nieuwsbrief&id=1#a`),
  wrapped: () => redirect(`https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(target)}&data=x`),
  mail: () => redirect('mailto:griffie@voorbeeldgemeente.nl'),
  hop: (_, host) => redirect(`https://${host}/ct/m1/k1/a/target`),
  relative: () => redirect('/ct/m1/k1/a/target'),
  schemeless: (_, host) => redirect(`//${host}/ct/m1/k1/a/target`),
  twice: () => redirect('/ct/m1/k1/a/hop'),
  threefold: () => redirect('/ct/m1/k1/a/twice'),
  loop: () => redirect('loop'),
  cookie: (_, host) =>
    respond('302 Found', [`location: https://${host}/ct/m1/k1/a/target`, 'set-cookie: id=griffie; Path=/']),
  endlessBody: (socket) => {
    socket.write(respond('302 Found', [`location: ${target}`, 'content-type: text/html']));
    endless(socket, 'x'.repeat(10_000));
    return null;
  },
  inside: () => redirect('http://169.254.169.254/latest/meta-data/'),

  other: () => redirect('https://voorbeeld.us5.list-manage.com/track/click?u=1'),
  plainHttp: (_, host) => redirect(`http://${host}/ct/m1/k1/a/target`),
  toUnsubscribe: () => redirect('https://vng.nl/nieuwsbrief/afmelden?id=1'),
  toPreferences: () => redirect('https://vng.nl/voorkeuren'),
  toOnlineVersion: () => redirect('https://vng.nl/webversie/12'),
  script: () => redirect('javascript:alert(1)'),
  file: () => redirect('file:///etc/passwd'),
  empty: () => redirect(''),
  none: () => respond('302 Found'),
  two: () => respond('302 Found', [`location: ${target}`, 'location: https://evil.example/']),
  page: () => respond('200 OK', ['content-type: text/html'], `<meta http-equiv=refresh content="0;url=${target}">`),
  gone: () => respond('404 Not Found', [`location: ${target}`]),
  broken: () => respond('500 Internal Server Error', [`location: ${target}`]),

  silent: () => null,
  slowHeaders: (socket) => {
    socket.write('HTTP/1.1 302 Found\r\n');
    endless(socket, 'x-a: b\r\n', 50);
    return null;
  },
  endlessHeaders: (socket) => {
    socket.write('HTTP/1.1 302 Found\r\n');
    endless(socket, `x-a: ${'b'.repeat(1_000)}\r\n`);
    return null;
  },
  endlessPage: (socket) => {
    socket.write(respond('200 OK', ['content-type: text/html']));
    endless(socket, 'x'.repeat(10_000));
    return null;
  },
  reset: (socket) => {
    socket.destroy();
    return null;
  },
  garbage: () => 'SSH-2.0-OpenSSH_9.2\r\n\r\n',
  halfHead: (socket) => {
    socket.end('HTTP/1.1 302 Fo');
    return null;
  },
};

function endless(socket: Socket, text: string, every = 1): void {
  const timer = setInterval(() => socket.write(text), every);
  socket.on('close', () => {
    clearInterval(timer);
  });
}

const behaviour = (path: string) => path.split('/').at(-1) ?? '';

let tracker: Tracker;
let service: RunningService;

beforeAll(async () => {
  tracker = await startTracker((path, socket, host) => behaviours[behaviour(path)]?.(socket, host) ?? null);
  service = startService({ trackerHosts: [tracker.host] }, tracker.outbound);
});

afterAll(async () => {
  await service.app.close();
  await tracker.close();
});

const link = (name: string, recipient = 'a') => `https://${tracker.host}/ct/m1/k1/${recipient}/${name}`;

const resolve = async (...links: string[]) => (await service.post('/api/resolve', { links })).body;

const resolveAgain = async (...links: string[]) => (await service.post('/api/resolve', { links, again: true })).body;

describe('where a tracker leads', () => {
  test.each([
    ['target', target],
    ['permanent', target],
    ['temporary', target],
    ['campaign', `${target}?id=1#a`],
    ['wrapped', target],
    ['mail', 'mailto:griffie@voorbeeldgemeente.nl'],
    ['hop', target],
    ['relative', target],
    ['schemeless', target],
    ['twice', target],
    ['cookie', target],
    ['endlessBody', target],
    // Shown with a mark by the pane, never visited by us.
    ['inside', 'http://169.254.169.254/latest/meta-data/'],
  ])('%s', async (name, url) => {
    expect(await resolve(link(name))).toEqual({ answers: [{ status: 'unwrapped', url }] });
  });

  test.each([
    ['threefold', 'tooManyHops'],
    ['loop', 'tooManyHops'],
    ['other', 'stillTracked'],
    ['plainHttp', 'stillTracked'],
    ['toUnsubscribe', 'footer'],
    ['toPreferences', 'footer'],
    ['toOnlineVersion', 'footer'],
    ['script', 'rejected'],
    ['file', 'rejected'],
    ['none', 'noRedirect'],
    ['two', 'noRedirect'],
    ['page', 'noRedirect'],
    ['gone', 'noRedirect'],
    ['broken', 'noRedirect'],
    ['endlessPage', 'noRedirect'],
    ['empty', 'tooManyHops'], // an empty Location is the page itself
    ['silent', 'timeout'],
    ['slowHeaders', 'timeout'],
    ['endlessHeaders', 'unreachable'],
    ['reset', 'unreachable'],
    ['garbage', 'unreachable'],
    ['halfHead', 'unreachable'],
  ])('%s: stays tracked, %s', async (name, reason) => {
    expect(await resolve(link(name))).toEqual({ answers: [{ status: 'tracked', reason }] });
  });

  test('one failing link fails alone, in its place', async () => {
    expect(await resolve(link('reset', 'b'), link('target', 'b'), link('gone', 'b'))).toEqual({
      answers: [
        { status: 'tracked', reason: 'unreachable' },
        { status: 'unwrapped', url: target },
        { status: 'tracked', reason: 'noRedirect' },
      ],
    });
  });
});

describe('what a tracker gets to see', () => {
  test('one GET that says who asks, without cookie, referrer or body', async () => {
    const before = tracker.asked.length;
    await resolve(link('cookie', 'c'));
    const asked = tracker.asked.slice(before);
    expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET']);
    for (const { headers } of asked) {
      expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
      expect(headers['user-agent']).toMatch(/^Nieuwswijzer\//);
    }
  });

  test.each([
    ['another host', 'https://c.spotler.com.evil.example/ct/m1/k1/a/b'],
    ['another port', () => link('target').replace(/:\d+/, ':1')],
    ['plain http', () => link('target').replace('https:', 'http:')],
    ['credentials', () => link('target').replace('https://', 'https://griffie:geheim@')],
    ['a path of a tracker on a host that is none', 'https://nieuws.voorbeeldgemeente.nl/ct/m1/k1/a/b'],
  ])('nothing for %s', async (_name, address) => {
    const before = tracker.asked.length;
    const asked = typeof address === 'string' ? address : address();
    const { answers } = (await resolve(asked)) as { answers: { status: string }[] };
    expect(answers[0]).not.toHaveProperty('url', target);
    expect(tracker.asked).toHaveLength(before);
  });

  test('nothing for a link that says that it unsubscribes', async () => {
    const before = tracker.asked.length;
    const answer = await resolve(`https://${tracker.host}/unsubscribe/a/target`);
    expect(answer).toEqual({ answers: [{ status: 'tracked', reason: 'footer' }] });
    expect(tracker.asked).toHaveLength(before);
  });

  test('nothing for a link that can be read offline', async () => {
    expect(await resolve(`https://www.google.nl/url?q=${encodeURIComponent(target)}`)).toEqual({
      answers: [{ status: 'unwrapped', url: target }],
    });
  });
});

describe('one click', () => {
  const clicks = (name: string) => tracker.asked.filter(({ path }) => path.endsWith(name)).length;

  test('for all who ask at once and all who ask later', async () => {
    const asked = link('target', 'once');
    await Promise.all(Array.from({ length: 20 }, () => resolve(asked, asked)));
    await resolve(asked);
    await resolve(`<${asked}>`);
    expect(clicks('once/target')).toBe(1);
  });

  test('for a link that leads to itself', async () => {
    await resolve(link('loop', 'self'));
    expect(tracker.asked.filter(({ path }) => path.endsWith('self/loop'))).toHaveLength(1);
  });

  test('also after the first who asked has hung up', async () => {
    const base = await service.app.listen({ port: 0, host: '127.0.0.1', listenTextResolver: () => 'listening' });
    const asked = link('silent', 'hangup');
    const body = JSON.stringify({ links: [asked] });
    const headers = { origin: 'https://nieuwswijzer.voorbeeldgemeente.nl', 'content-type': 'application/json' };
    const leaving = fetch(`${base}/api/resolve`, { method: 'POST', headers, body, signal: AbortSignal.timeout(200) });
    await expect(leaving).rejects.toThrow();
    expect(await resolve(asked)).toEqual({ answers: [{ status: 'tracked', reason: 'timeout' }] });
    expect(clicks('hangup/silent')).toBe(1);
  });

  test.each(['toUnsubscribe', 'other', 'gone', 'loop', 'script'])(
    'for what brought no target, until the user asks once more: %s',
    async (name) => {
      const asked = link(name, 'again');
      const first = await resolve(asked);
      const between = clicks(`again/${name}`);
      expect(await resolve(asked)).toEqual(first);
      expect(clicks(`again/${name}`)).toBe(between);
      expect(await resolveAgain(asked)).toEqual(first);
      expect(clicks(`again/${name}`)).toBe(2 * between);
    },
  );

  test.each(['silent', 'reset', 'halfHead'])('where the answer got lost on its way: %s', async (name) => {
    const asked = link(name, 'lost');
    await resolve(asked);
    expect(await resolve(asked)).toEqual({ answers: [{ status: 'tracked', reason: 'askedBefore' }] });
    expect(clicks(`lost/${name}`)).toBe(1);
    await resolveAgain(asked);
    expect(clicks(`lost/${name}`)).toBe(2);
  });

  test('asking once more brings what is known, without a click', async () => {
    const asked = link('target', 'knownAgain');
    await resolve(asked);
    expect(await resolveAgain(asked, asked)).toEqual({ answers: Array(2).fill({ status: 'unwrapped', url: target }) });
    expect(clicks('knownAgain/target')).toBe(1);
  });

  test('what never left may be tried again by itself', async () => {
    const closed = 'localhost:1';
    const refused = startService({ trackerHosts: [closed] }, tracker.outbound);
    const ask = async () => (await refused.post('/api/resolve', { links: [`https://${closed}/ct/m1/k1/a/b`] })).body;
    const unreachable = { answers: [{ status: 'tracked', reason: 'unreachable' }] };
    expect(await ask()).toEqual(unreachable);
    expect(await ask()).toEqual(unreachable);
    await refused.app.close();
  });

  test('for a thousand who ask at once', async () => {
    const asked = link('target', 'thousand');
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => resolve(asked)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(clicks('thousand/target')).toBe(1);
  });
});

describe('pacing', () => {
  test('requests to one tracker stay an interval apart, whoever asks', async () => {
    const paced = startService({ trackerHosts: [tracker.host], trackerInterval: 120 }, tracker.outbound);
    const before = tracker.asked.length;
    const ask = (name: string) => paced.post('/api/resolve', { links: [link('target', name), link('hop', name)] });
    await Promise.all([ask('p1'), ask('p2')]);
    const moments = tracker.asked.slice(before).map(({ at }) => at);
    await paced.app.close();
    expect(moments).toHaveLength(6);
    // Over all of them: a busy machine lets one come late, and the next one close behind it.
    expect((moments.at(-1) ?? 0) - (moments[0] ?? 0)).toBeGreaterThan(3 * 120);
  });

  test('every turn is an interval after the one before, per host', async () => {
    const state = memoryState({ trackerInterval: 1_000, cacheEntries: 1 });
    const waits: number[] = [];
    for (const host of ['a', 'a', 'b', 'a']) waits.push((await state.bookTurn(host)) ?? Number.NaN);
    expect(waits.map((wait) => Math.ceil(wait / 1_000))).toEqual([0, 1, 0, 2]);
  });

  test('a link whose turn comes too late is not kept waiting', async () => {
    const paced = startService({ trackerHosts: [tracker.host], trackerInterval: 40_000 }, tracker.outbound);
    await paced.post('/api/resolve', { links: [link('target', 'q1')] });
    const { body } = await paced.post('/api/resolve', { links: [link('target', 'q2')] });
    await paced.app.close();
    expect(body).toEqual({ answers: [{ status: 'tracked', reason: 'busy' }] });
  });
});

test('the log names no link, address, host or caller', () => {
  const log = service.log.join('');
  expect(log).toContain('"resolved"');
  for (const secret of ['localhost', tracker.host, '/ct/', 'vng.nl', '127.0.0.1', 'evil.example', 'griffie']) {
    expect(log).not.toContain(secret);
  }
});
