import { createService, readSettings } from '../../src/service/index.ts';
import { origin } from '../service/harness.ts';

/**
 * One instance of the service as a process of its own, so that it can be killed. Let out to this machine only, which no
 * setting can do: that is why this is code, and started by tests alone.
 */
const { redisUrl, trackerHost, trackerInterval, ca, timeout } = JSON.parse(process.argv[2] ?? '{}') as {
  redisUrl: string;
  trackerHost: string;
  trackerInterval: number;
  ca: string;
  timeout: number;
};

const service = createService({
  settings: {
    ...readSettings({ PUBLIC_ORIGIN: origin, REDIS_URL: redisUrl, STATIC_ROOT: import.meta.dirname }),
    trackerHosts: [trackerHost],
    trackerInterval,
    callsPerMinute: 60,
  },
  outbound: { allowAddress: (address) => address === '127.0.0.1', ca, timeout },
  log: { write: () => undefined },
});

process.on('SIGTERM', () => {
  void service.close().then(() => process.exit(0));
});

const address = await service.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${address}\n`);
