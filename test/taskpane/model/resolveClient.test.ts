import { createResolveClient } from '../../../src/taskpane/model/resolveClient.ts';

/** What stands between pane and service may answer anything. */
const answering = (status: number, body: string) =>
  createResolveClient((() =>
    Promise.resolve({
      ok: status < 300,
      json: () => Promise.resolve().then(() => JSON.parse(body) as unknown),
    })) as never);
const cancelled = () => new AbortController().signal;
const request = { url: 'https://www.example.nl/a', reference: '2026-02-27T09:00' };

test.each([
  [200, '<html>Inloggen</html>'],
  [200, '{}'],
  [200, 'null'],
  [200, '{"answers":[]}'],
  [429, '{"error":"tooMany"}'],
])('%d %s is no answer', async (status, body) => {
  const client = answering(status, body);
  expect(await client.isThere()).toBe(false);
  expect(await client.resolve('https://c.spotler.com/ct/1', cancelled())).toBeNull();
  expect(await client.readEvent(request, cancelled())).toBeNull();
});

test('no network, or none at all', async () => {
  for (const client of [
    createResolveClient(null),
    createResolveClient(() => Promise.reject(new TypeError('offline'))),
  ]) {
    expect(await client.isThere()).toBe(false);
    expect(await client.resolve('https://c.spotler.com/ct/1', cancelled())).toBeNull();
  }
});

test('asks with nothing but the link, and stops with the user', async () => {
  const seen: RequestInit[] = [];
  const client = createResolveClient((_path, init) => {
    seen.push(init ?? {});
    return new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => {
        reject(new Error('stopped'));
      });
    });
  });
  const stop = new AbortController();
  const answer = client.resolve('https://c.spotler.com/ct/1', stop.signal);
  stop.abort();
  expect(await answer).toBeNull();
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    method: 'POST',
    body: '{"links":["https://c.spotler.com/ct/1"]}',
    referrerPolicy: 'no-referrer',
  });
  expect(await client.resolve('https://c.spotler.com/ct/2', stop.signal)).toBeNull();
  expect(seen).toHaveLength(1);
});
