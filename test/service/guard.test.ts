import dns from 'node:dns';
import type { LookupAddress } from 'node:dns';
import { internet, isPublicAddress } from '../../src/service/index.ts';
import { redirect, startService, startTracker, type RunningService, type Tracker } from './harness.ts';

describe('isPublicAddress', () => {
  test.each(['93.184.216.34', '8.8.8.8', '2a00:1450:4009:81f::200e', '::ffff:8.8.8.8'])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ['loopback', ['127.0.0.1', '127.1.2.3', '::1']],
    ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1']],
    ['link-local and metadata', ['169.254.169.254', 'fe80::1', 'fd00:ec2::254']],
    ['carrier-grade NAT', ['100.64.0.1', '100.127.255.255']],
    ['this network, broadcast, multicast', ['0.0.0.0', '255.255.255.255', '224.0.0.1', 'ff02::1', '::']],
    [
      'reserved and documentation',
      ['240.0.0.1', '192.0.2.1', '198.51.100.1', '2001:db8::1', '198.18.0.1', '192.0.0.1'],
    ],
    ['IPv4 within IPv6', ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::127.0.0.1', '::7f00:1']],
    ['not given out', ['4000::1', '5f00::1', 'fec0::1', '1fff::1']],
    ['translated', ['64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '2002:7f00:1::', '2001:0:4136:e378::1']],
    ['no address', ['', 'localhost', '127.0.0.1.evil.example', 'fe80::1%eth0', '1.2.3.4/8']],
  ])('not: %s', (_what, addresses) => {
    for (const address of addresses) expect([address, isPublicAddress(address)]).toEqual([address, false]);
  });
});

describe('an allowed host whose address is not public', () => {
  /** However the address is written: what the administrator allows by mistake is still not asked. */
  const literals = [
    '127.0.0.1', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '10.0.0.1', '192.168.0.1', '169.254.169.254',
    '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[fe80::1]', '[fd00::1]',
    '100.64.0.1', '0.0.0.0', '０x7f.1',
  ]; // prettier-ignore
  const hostOf = (literal: string) => new URL(`https://${literal}/`).host;
  let service: RunningService;

  beforeAll(() => {
    service = startService({ trackerHosts: literals.map(hostOf) }, internet);
  });
  afterAll(() => service.app.close());

  test.each(literals)('%s', async (literal) => {
    const { body } = await service.post('/api/resolve', { links: [`https://${literal}/ct/m1/k1/a/b`] });
    expect(body).toEqual({ answers: [{ status: 'tracked', reason: 'blocked' }] });
  });

  test('localhost', async () => {
    const local = startService({ trackerHosts: ['localhost'] }, internet);
    const { body } = await local.post('/api/resolve', { links: ['https://localhost/ct/m1/k1/a/b'] });
    await local.app.close();
    expect(body).toEqual({ answers: [{ status: 'tracked', reason: 'blocked' }] });
  });
});

describe('names', () => {
  let tracker: Tracker;
  let service: RunningService;
  let answers: LookupAddress[][];

  const local: LookupAddress = { address: '127.0.0.1', family: 4 };
  const inside: LookupAddress = { address: '10.0.0.1', family: 4 };

  beforeAll(async () => {
    tracker = await startTracker(() => redirect('https://vng.nl/agenda'));
    const host = tracker.host.replace('localhost', 'rebinding.example');
    service = startService({ trackerHosts: [host] }, tracker.outbound);
    jest.spyOn(dns, 'lookup').mockImplementation(((
      _name: string,
      _options: unknown,
      callback: (error: null, addresses: LookupAddress[]) => void,
    ) => {
      callback(null, answers.shift() ?? []);
    }) as unknown as typeof dns.lookup);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await service.app.close();
    await tracker.close();
  });

  const ask = async (name: string) => {
    const link = `https://${tracker.host.replace('localhost', 'rebinding.example')}/ct/m1/k1/a/${name}`;
    const { body } = await service.post('/api/resolve', { links: [link] });
    return (body as { answers: unknown[] }).answers[0];
  };

  test('the address that was checked is the one that is connected to: the name is asked once', async () => {
    answers = [[local], [inside]];
    expect(await ask('first')).toEqual({ status: 'unwrapped', url: 'https://vng.nl/agenda' });
    expect(answers).toEqual([[inside]]);
  });

  test('a name that has moved inside by the next request is refused', async () => {
    answers = [[inside]];
    expect(await ask('second')).toEqual({ status: 'tracked', reason: 'blocked' });
  });

  test('one bad address among good ones is enough', async () => {
    answers = [[local, inside]];
    expect(await ask('third')).toEqual({ status: 'tracked', reason: 'blocked' });
  });

  test('a name without address', async () => {
    answers = [[]];
    expect(await ask('fourth')).toEqual({ status: 'tracked', reason: 'blocked' });
  });
});
