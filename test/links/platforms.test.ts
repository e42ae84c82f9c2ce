import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeLink, isPassable, isWayOut, passable, platformSays, unwrapLink } from '../../src/links/index.ts';
import { platforms } from '../../src/links/platforms/index.ts';

interface Row {
  href: string;
  /** `null`: an address of no platform, or one that counts nobody. */
  platform: string | null;
  kind: 'click' | 'out' | 'other' | null;
}

const folder = join(__dirname, 'platforms');
const fixtures = readdirSync(folder);
const rowsOf = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Row[];

test.each(platforms.map(({ id }) => id))('the platform %s has a fixture', (id) => {
  expect(fixtures).toContain(`${id}.json`);
});

describe.each(fixtures)('%s', (file) => {
  test.each(rowsOf(file).map((row) => [row.href, row] as const))('%s', (href, { platform, kind }) => {
    const { url, status } = unwrapLink(href);
    const known = platform === null ? null : { platform, kind };
    expect(platformSays(new URL(href))).toEqual(known);
    expect(describeLink(url)?.tracker ?? null).toBe(platform);
    expect(status).toBe(platform === null ? 'direct' : 'tracked');
    expect(isPassable({ url, status })).toBe(platform === null);
    expect('url' in passable({ text: 'Lees meer', url, status: 'direct' })).toBe(platform === null);
    if (kind === 'out') expect(isWayOut(url)).toBe(true);
    if (kind === 'click') expect(isWayOut(url)).toBe(false);
  });
});
