import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Newsletter } from '../../src/domain/newsletter.ts';
import { publishers as builtIn, type Publisher } from '../../src/publishers/index.ts';
import { readAmong } from '../../src/reader/index.ts';
import { invented } from './invented.ts';

interface Expected {
  from: string;
  subject: string;
  receivedAt: string;
  publisher: string;
  items: { title: string; kind: string; starts: string[]; more: string[] }[];
  apart: string[];
}

const folder = join(process.cwd(), 'test/publishers');
const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    body: readFileSync(join(folder, name, 'message.html'), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected,
  }));

/** With publishers of the test's own before the built-in ones, as a line in the list would have them. */
function read(fixture: (typeof fixtures)[number], own: readonly Publisher[]): Newsletter {
  const { from, subject, receivedAt } = fixture.expected;
  return readAmong([...own, ...builtIn], { body: fixture.body, bodyType: 'html', from, subject, receivedAt });
}

/** What the expectations name, so that the two can be compared as a whole. */
const shown = ({ publisher, items, apart }: Newsletter): Pick<Expected, 'publisher' | 'items' | 'apart'> => ({
  publisher: publisher ?? 'none',
  items: items.map(({ title, kind, events, links }) => ({
    title,
    kind,
    starts: events.map(({ start }) => start),
    more: links.filter(({ role }) => role === 'more').map(({ url }) => url ?? ''),
  })),
  apart: apart.map(({ title }) => title),
});

test('every invented publisher has a fixture', () => {
  const covered = fixtures.map(({ expected }) => expected.publisher).sort();
  expect(invented.map(({ id }) => id).sort()).toEqual(covered);
});

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
  test('is read by its one file', () => {
    const { publisher, items, apart } = fixture.expected;
    expect(shown(read(fixture, invented))).toEqual({ publisher, items, apart });
  });

  test('is nobody else’s: without that file the general reader takes it, and finds no less than the titles', () => {
    const newsletter = read(fixture, []);
    expect(newsletter.publisher).toBeNull();
    const all = [...newsletter.items, ...newsletter.apart].map(({ title }) => title);
    expect(all).toEqual(expect.arrayContaining(fixture.expected.items.map(({ title }) => title)));
  });
});
