import net, { type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { memoryState } from '../../src/service/memory-state.ts';
import { internet } from '../../src/service/index.ts';
import { startService } from './harness.ts';

test.each(['', 'GET / HT', 'POST /api/resolve HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\n{'])(
  'a caller that sent %j and no more keeps nobody from stopping',
  async (half) => {
    const { app } = startService({}, internet);
    await app.listen({ port: 0, host: '127.0.0.1' });
    const caller = net.connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    await new Promise<void>((resolve) =>
      caller.write(half, () => {
        resolve();
      }),
    );
    caller.resume();
    const hungUp = new Promise<void>((resolve) =>
      caller.on('close', () => {
        resolve();
      }),
    );
    await sleep(50);
    await app.close();
    await hungUp;
  },
  2_000,
);

test('an address that cannot be decoded is answered like any other, with the headers', async () => {
  const { app } = startService({}, internet);
  for (const url of ['/%ZZ', '/%E0%A4%A', '/%']) {
    const answer = await app.inject({ url });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  }
  await app.close();
});

test('a caller is counted within a window and forgotten after it', async () => {
  const state = memoryState({ trackerInterval: 0, cacheEntries: 10 });
  expect((await state.countCall('192.0.2.1', 80)).current).toBe(1);
  expect((await state.countCall('192.0.2.1', 80)).current).toBe(2);
  expect((await state.countCall('192.0.2.2', 80)).current).toBe(1);
  await sleep(120);
  expect((await state.countCall('192.0.2.1', 80)).current).toBe(1);
});
