import { readSettings, SettingsError } from '../../src/service/index.ts';

const needed = { PUBLIC_ORIGIN: 'https://nieuwswijzer.voorbeeldgemeente.nl' };

test('what is not set has a safe value', () => {
  expect(readSettings({ ...needed, PORT: '', REDIS_URL: undefined })).toMatchObject({
    host: '127.0.0.1',
    port: 8080,
    origins: [needed.PUBLIC_ORIGIN],
    trackerHosts: [],
    redisUrl: null,
    trustProxy: false,
    trackerInterval: 1_250,
  });
});

test('what is set counts', () => {
  const settings = readSettings({
    PUBLIC_ORIGIN: 'https://a.example.nl, https://localhost:3000',
    TRACKER_HOSTS: 'Nieuws.voorbeeldgemeente.nl , c.example.nl',
    TRUST_PROXY: '1',
    REDIS_URL: 'rediss://redis.example.nl:6380',
  });
  expect(settings).toMatchObject({
    origins: ['https://a.example.nl', 'https://localhost:3000'],
    trackerHosts: ['nieuws.voorbeeldgemeente.nl', 'c.example.nl'],
    trustProxy: 1,
    redisUrl: 'rediss://redis.example.nl:6380',
  });
  expect(readSettings({ ...needed, TRUST_PROXY: '10.0.0.0/8,fd00::1' }).trustProxy).toEqual(['10.0.0.0/8', 'fd00::1']);
});

test.each([
  ['PUBLIC_ORIGIN', ''],
  ['PUBLIC_ORIGIN', 'nieuwswijzer.voorbeeldgemeente.nl'],
  ['PUBLIC_ORIGIN', 'http://nieuwswijzer.voorbeeldgemeente.nl'],
  ['PUBLIC_ORIGIN', 'https://nieuwswijzer.voorbeeldgemeente.nl/pad'],
  ['PUBLIC_ORIGIN', '*'],
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['TRACKER_HOSTS', '*.example.nl'],
  ['TRACKER_HOSTS', 'https://c.example.nl'],
  ['TRACKER_HOSTS', 'c.example.nl:8443'],
  ['TRACKER_HOSTS', '10.0.0.1'],
  ['TRACKER_HOSTS', 'localhost'],
  ['EVENT_HOSTS', 'vng.nl/agenda'],
  ['REDIS_URL', 'http://redis.example.nl'],
  ['REDIS_URL', 'redis'],
  ['TRUST_PROXY', 'true'],
  ['CALLS_PER_MINUTE', '0'],
  ['CALLS_PER_MINUTE', 'Infinity'],
  ['TRACKER_INTERVAL_MS', '0'],
  ['TRACKER_INTERVAL_MS', '999'],
  ['CACHE_ENTRIES', '1e9'],
  ['CACHE_DAYS', 'NaN'],
  ['LOG_LEVEL', 'trace'],
])('%s=%s is refused by name, without its value', (name, value) => {
  const read = () => readSettings({ ...needed, [name]: value });
  expect(read).toThrow(SettingsError);
  expect(read).toThrow(new RegExp(`- ${name}: .`));
  if (value.length > 5) expect(read).not.toThrow(new RegExp(`: .*${value.replace(/[.*/]/g, '\\$&')}$`, 'm'));
});

test('every wrong setting is named at once', () => {
  expect(() => readSettings({ PORT: 'x', CACHE_DAYS: 'y' })).toThrow(/PORT[^]*PUBLIC_ORIGIN[^]*CACHE_DAYS/);
});
