import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { LinkStatus } from '../../src/domain/newsletter.ts';
import { describeLink, isPassable, isSafeLink, isWayOut, namesOtherHost } from '../../src/links/index.ts';
import { runs } from '../effort.ts';

interface OtherHost {
  text: string;
  url: string | null;
  other: boolean;
}

interface Description {
  name: string;
  url: string;
  status: LinkStatus;
  flags: string[];
  host: string;
  tracker: string | null;
  wrapper: string | null;
  claimedHost: string | null;
  passable: boolean;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, file), 'utf8'));
const descriptions = read('text-description.json') as Description[];
const otherHosts = read('text-other-host.json') as OtherHost[];
const footers = read('text-footer.json') as { text: string; url: string | null; footer: boolean }[];

describe('describeLink and isPassable', () => {
  test.each(descriptions.map((row) => [row.name, row] as const))('%s', (_name, { url, status, passable, ...row }) => {
    const { host, flags, tracker, wrapper, claimedHost } = row;
    expect(describeLink(url)).toEqual({ host, flags, tracker, wrapper, claimedHost, address: new URL(url).href });
    expect(isPassable({ url, status })).toBe(passable);
  });

  test.each([null, '', 'www.vng.nl', 'javascript:alert(1)', 'tel:070'])('nothing to say about %p', (url) => {
    expect(describeLink(url)).toBeNull();
    expect(isPassable({ url, status: 'direct' })).toBe(false);
  });

  test('what is tracked or rejected is not passed on', () => {
    expect(isPassable({ url: 'https://vng.nl', status: 'tracked' })).toBe(false);
    expect(isPassable({ url: 'https://vng.nl', status: 'rejected' })).toBe(false);
  });

  test('a Safe Link is known by its host', () => {
    expect(isSafeLink('https://eur02.safelinks.protection.outlook.com/?data=x')).toBe(true);
    expect(isSafeLink('https://eur02.safelinks.protection.outlo')).toBe(true);
    expect(isSafeLink('https://eur02.safelinks.protection.outlook=')).toBe(true);
    expect(isSafeLink('https://eur02.safelinks.protection.evil.example/')).toBe(false);
    expect(isSafeLink('https://eur02.safelinks.protection.outlook.com.evil.example/?data=x')).toBe(false);
  });
});

describe('namesOtherHost', () => {
  test.each(otherHosts.map((row) => [row.text, row.url, row.other] as const))('"%s" %s: %p', (text, url, other) => {
    expect(namesOtherHost(text, url)).toBe(other);
  });

  test.each(['a.', 'www.', 'a@', '-'])('linear time: %j', (pattern) => {
    expect(namesOtherHost(pattern.repeat(500_000), 'https://vng.nl/')).toBe(false);
  });
});

describe('isWayOut', () => {
  test.each(footers.map((row) => [row.footer, row.text, row.url] as const))('%p: "%s" %s', (footer, text, url) => {
    expect(isWayOut(url, text)).toBe(footer);
  });

  test('takes any text and address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, url) => {
        expect(typeof isWayOut(url, text)).toBe('boolean');
      }),
      runs(100),
    );
  });
});
