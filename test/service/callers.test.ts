import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { internet, readSettings } from '../../src/service/index.ts';
import { origin, startService, type RunningService } from './harness.ts';

let service: RunningService;
beforeAll(() => {
  service = startService({}, internet);
});
afterAll(() => service.app.close());

const offline = { links: ['https://vng.nl/a'] };

describe('who may call', () => {
  test('the pane', async () => {
    const { status, body } = await service.post('/api/resolve', offline);
    expect([status, body]).toEqual([200, { answers: [{ status: 'unwrapped', url: 'https://vng.nl/a' }] }]);
  });

  test.each([
    'https://evil.example',
    'http://nieuwswijzer.voorbeeldgemeente.nl',
    'https://nieuwswijzer.voorbeeldgemeente.nl:8443',
    'https://nieuwswijzer.voorbeeldgemeente.nl.evil.example',
    'https://outlook.office.com',
    'null',
    '',
  ])('not another origin: "%s"', async (foreign) => {
    const { status, body } = await service.post('/api/resolve', offline, { origin: foreign });
    expect([status, (body as { error: string }).error]).toEqual([403, 'forbidden']);
  });

  test('not a caller without origin', async () => {
    const answer = await service.app.inject({ method: 'POST', url: '/api/event', payload: {} });
    expect(answer.statusCode).toBe(403);
  });

  test('no browser is told that others may', async () => {
    for (const method of ['OPTIONS', 'POST'] as const) {
      const answer = await service.app.inject({
        method,
        url: '/api/resolve',
        headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
      });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });
});

describe('what may be asked', () => {
  test.each([
    ['no JSON', 'links=a', 'application/x-www-form-urlencoded', 415, 'notJson'],
    ['JSON that calls itself text', JSON.stringify(offline), 'text/plain', 415, 'notJson'],
    ['broken JSON', '{"links":', 'application/json', 400, 'badRequest'],
    ['nothing', '', 'application/json', 400, 'badRequest'],
    ['a list', '[]', 'application/json', 400, 'badRequest'],
    ['no links', '{"links":[]}', 'application/json', 400, 'badRequest'],
    ['links that are no texts', '{"links":[1]}', 'application/json', 400, 'badRequest'],
    ['one text', '{"links":"https://vng.nl"}', 'application/json', 400, 'badRequest'],
    ['something more', '{"links":["a"],"cookie":"b"}', 'application/json', 400, 'badRequest'],
    ['a prototype', '{"links":["a"],"__proto__":{"a":1}}', 'application/json', 400, 'badRequest'],
    ['too many links', JSON.stringify({ links: Array(11).fill('a') }), 'application/json', 400, 'badRequest'],
    ['too long a link', JSON.stringify({ links: ['a'.repeat(4_097)] }), 'application/json', 400, 'badRequest'],
    ['too much', JSON.stringify({ links: ['a'.repeat(70_000)] }), 'application/json', 413, 'tooLarge'],
  ])('not %s', async (_name, payload, type, status, error) => {
    const answer = await service.app.inject({
      method: 'POST',
      url: '/api/resolve',
      headers: { origin, 'content-type': type },
      payload,
    });
    expect([answer.statusCode, answer.json<{ error: string }>().error]).toEqual([status, error]);
    expect(answer.body).not.toContain('links');
  });

  test.each([
    { url: 'https://vng.nl/a' },
    { url: 'https://vng.nl/a', reference: 'gisteren' },
    { url: 'https://vng.nl/a', reference: '2026-13-45' },
    { url: 1, reference: '2026-02-27' },
  ])('not an event like %p', async (body) => {
    expect((await service.post('/api/event', body)).status).toBe(400);
  });

  test.each(['/api/resolve', '/api/event', '/api', '/nix', '/../../etc/passwd', '/%2e%2e/package.json', '/%00'])(
    'GET %s gives nothing',
    async (url) => {
      expect((await service.app.inject(url)).statusCode).toBeGreaterThanOrEqual(400);
    },
  );

  test('a request that is no HTTP does not bring it down', async () => {
    const base = await service.app.listen({ port: 0, host: '127.0.0.1', listenTextResolver: () => 'listening' });
    const { port } = new URL(base);
    for (const bytes of ['\0\0\0\0', 'GET / HTTP/9.9\r\n\r\n', `GET / HTTP/1.1\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`]) {
      await new Promise<void>((resolve) => {
        const socket = net.connect(Number(port), '127.0.0.1', () => socket.end(bytes));
        socket.resume();
        socket.on('error', () => undefined);
        socket.on('close', () => {
          resolve();
        });
      });
    }
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
  });
});

describe('how often', () => {
  const { callsPerMinute } = readSettings({ PUBLIC_ORIGIN: origin });

  test('the standard limit answers 429', async () => {
    const limited = startService({ callsPerMinute }, internet);
    const statuses: number[] = [];
    for (let call = 0; call <= callsPerMinute; call++)
      statuses.push((await limited.post('/api/resolve', offline)).status);
    const healthy = await limited.app.inject('/healthz');
    const last = await limited.post('/api/resolve', offline);
    const { headers } = await limited.app.inject({ method: 'POST', url: '/api/resolve', headers: { origin } });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    await limited.app.close();
    expect(statuses.slice(0, -1).every((status) => status === 200)).toBe(true);
    expect([statuses.at(-1), (last.body as { error: string }).error, healthy.statusCode]).toEqual([
      429,
      'tooMany',
      200,
    ]);
  });

  test.each([
    ['no proxy: a caller cannot give itself another address', false as const, [200, 429]],
    ['behind one proxy: every caller for itself', 1, [200, 200]],
    ['behind a proxy with this address', ['127.0.0.1'], [200, 200]],
    ['behind another proxy', ['10.0.0.1'], [200, 429]],
  ])('%s', async (_name, trustProxy, expected) => {
    const limited = startService({ callsPerMinute: 1, trustProxy }, internet);
    const statuses = [];
    for (const caller of ['192.0.2.1', '192.0.2.2']) {
      statuses.push((await limited.post('/api/resolve', offline, { 'x-forwarded-for': caller })).status);
    }
    await limited.app.close();
    expect(statuses).toEqual(expected);
  });
});

describe('headers for a pane in Outlook', () => {
  test('frame ancestors, and nothing that stands in their way', async () => {
    const { headers } = await service.app.inject('/taskpane.html');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/frame-ancestors https:\/\/outlook\.office\.com .*https:\/\/outlook\.cloud\.microsoft/);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-/);
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers).not.toHaveProperty('cross-origin-opener-policy');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('icons may be shown on Outlook’s own pages', async () => {
    const icon = await service.app.inject('/assets/icon-16.png');
    expect(icon.headers['cross-origin-resource-policy']).toBe('cross-origin');
  });
});

test('the built pane travels compressed to whoever takes that, and is kept for a year under its hashed name', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pane-'));
  writeFileSync(path.join(folder, 'taskpane.0123456789abcdef.js'), 'whole');
  writeFileSync(path.join(folder, 'taskpane.0123456789abcdef.js.br'), 'compressed');
  const { app } = startService({ staticRoot: folder }, internet);
  const get = (encoding: string) =>
    app.inject({ url: '/taskpane.0123456789abcdef.js', headers: { 'accept-encoding': encoding } });
  for (const [encoding, body] of [
    ['br, gzip', 'compressed'],
    ['identity', 'whole'],
  ] as const) {
    const answer = await get(encoding);
    expect([answer.body, answer.headers['cache-control']]).toEqual([body, 'public, max-age=31536000, immutable']);
    expect(answer.headers['content-type']).toMatch(/javascript/);
  }
  await app.close();
  rmSync(folder, { recursive: true });
});

test('the pane is told that the service serves it', async () => {
  expect((await service.app.inject('/link-service.json')).json()).toEqual({ linkService: true });
});

test('healthz and readyz', async () => {
  expect((await service.app.inject('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await service.app.inject('/readyz')).statusCode).toBe(200);
  const unbuilt = startService({ staticRoot: '/nergens' }, internet);
  expect((await unbuilt.app.inject('/readyz')).statusCode).toBe(503);
  await unbuilt.app.close();
});
