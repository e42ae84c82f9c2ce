import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unwrapLink } from '../../src/links/index.ts';
import { wrappers } from '../../src/links/wrappers/index.ts';
import { runs } from '../effort.ts';

interface Case {
  name: string;
  href: string;
  url: string | null;
  status: string;
}

const fixtures = readdirSync(__dirname).filter((file) => file.endsWith('.json') && !file.startsWith('text-'));
const casesOf = (file: string) => JSON.parse(readFileSync(join(__dirname, file), 'utf8')) as Case[];

describe.each(fixtures)('%s', (file) => {
  test.each(casesOf(file).map((row) => [row.name, row] as const))('%s', (_name, { href, url, status }) => {
    expect(unwrapLink(href)).toEqual({ url, status });
  });
});

test.each(wrappers.map(({ id }) => id))('the wrapper %s has a fixture', (id) => {
  expect(fixtures).toContain(`${id}.json`);
});

describe('any input', () => {
  const everyHref = fixtures.flatMap(casesOf).map(({ href }) => href);
  /** Real wrappers, cut, glued, wrapped again and damaged: random text alone never gets past the first check. */
  const damaged = fc
    .tuple(fc.constantFrom(...everyHref), fc.constantFrom(...everyHref), fc.nat(400), fc.string(), fc.nat(3))
    .map(([first, second, at, noise, how]) => {
      if (how === 0) return first.slice(0, at) + noise + first.slice(at);
      if (how === 1) return first.slice(0, at) + second;
      if (how === 2) return first.replace(/=[^&]*/, `=${encodeURIComponent(second)}`);
      return first.replace(/=[^&]*/, `=${second}${noise}`);
    });
  const anything = fc.oneof(damaged, fc.string({ unit: 'binary' }), fc.webUrl());

  test('gives an absolute http(s) or mailto address or nothing, and never throws', () => {
    fc.assert(
      fc.property(anything, (href) => {
        const { url, status } = unwrapLink(href);
        expect(url === null).toBe(status === 'rejected');
        if (url !== null) expect(['http:', 'https:', 'mailto:']).toContain(new URL(url).protocol);
      }),
      runs(500, 6_000),
    );
  });

  test('gives an answer that is its own answer', () => {
    fc.assert(
      fc.property(anything, (href) => {
        const { url, status } = unwrapLink(href);
        if (url !== null && status !== 'tracked') expect(unwrapLink(url)).toEqual({ url, status: 'direct' });
      }),
      runs(500, 6_000),
    );
  });

  test.each([undefined, null, 1, {}, ['https://vng.nl']])('that is no text is rejected: %p', (value) => {
    expect(unwrapLink(value as string)).toEqual({ url: null, status: 'rejected' });
  });
});

describe('sizes', () => {
  const wrap = (target: string) =>
    `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(target)}&data=x`;

  test('a wrapper over the limit stays closed', () => {
    const href = wrap(`https://vng.nl/${'a'.repeat(70_000)}`);
    expect(unwrapLink(href)).toEqual({ url: href, status: 'tracked' });
  });

  test('a target over the limit stays wrapped', () => {
    const href = wrap(`https://vng.nl/${'a'.repeat(8_192)}`);
    expect(unwrapLink(href)).toEqual({ url: href, status: 'tracked' });
  });

  test('a target within the limit is opened', () => {
    const target = `https://vng.nl/${'a'.repeat(8_000)}`;
    expect(unwrapLink(wrap(target))).toEqual({ url: target, status: 'unwrapped' });
  });

  test.each([
    ['spaces', `https://vng.nl/${' '.repeat(2_000_000)}a`],
    ['line breaks', `https://vng.nl/${'\n >'.repeat(700_000)}a`],
    ['escaped ampersands', `https://vng.nl/?${'&amp;'.repeat(400_000)}`],
    ['parameters', `https://eur02.safelinks.protection.outlook.com/?${'a=1&'.repeat(4_000)}url=`],
    ['brackets', `https://vng.nl/${'>'.repeat(2_000_000)}a`],
    ['stars', `https://urldefense.com/v3/__https://vng.nl/${'*'.repeat(16_000)}__;Iw!!x`],
  ])('%s without end are read', (_name, href) => {
    expect(unwrapLink(href).status).not.toBe('');
  });
});
