import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Item } from '../../src/domain/newsletter.ts';
import { readNewsletter } from '../../src/reader/index.ts';

const folder = join(__dirname, 'cases');

const essence = (item: Item): object => ({
  title: item.title,
  topics: item.topics,
  kind: item.kind,
  summary: item.summary,
  events: item.events.map(({ start, end }) => (end === null ? start : `${start}/${end}`)),
  links: item.links.map(({ text, url, role }) => [text, url, role]),
  ...(item.duplicateOf === undefined ? {} : { duplicate: true }),
});

describe.each(readdirSync(folder))('%s', (name) => {
  test('is read as expected', () => {
    const file = readdirSync(join(folder, name)).find((entry) => entry.startsWith('input.')) ?? 'input.html';
    const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
    const newsletter = readNewsletter({
      body: readFileSync(join(folder, name, file), 'utf8'),
      bodyType: file.endsWith('.html') ? 'html' : 'text',
      receivedAt: name.includes('list-behind') ? '2024-02-22T09:00' : '2026-03-06T09:00',
    });
    expect({
      publisher: newsletter.publisher,
      subject: newsletter.subject,
      sentAt: newsletter.sentAt,
      items: newsletter.items.map(essence),
      apart: newsletter.apart.map(essence),
      unrecognised: newsletter.unrecognised.map(({ text }) => text),
      warnings: newsletter.warnings.map(({ code }) => code),
    }).toEqual(expected);
    const shown = JSON.stringify(newsletter, (key, value: unknown) => (key === 'href' ? undefined : value));
    expect(shown).not.toMatch(/safelinks|voorbeeldgemeente\.nl/i);
  });
});

test.each([
  ['2026-02-27T09:00', '2026-02-27T09:00'],
  ['2026-02-27T08:00:00Z', '2026-02-27T09:00'],
  ['2026-07-01T08:00:00.000Z', '2026-07-01T10:00'],
  ['2026-02-27T03:00:00-0500', '2026-02-27T09:00'],
  ['2026-02-27', '2026-02-27T00:00'],
  ['2026-02-31', null],
  ['2026-02-27T25:00', null],
  ['gisteren', null],
])('received at %s is %s in Amsterdam', (receivedAt, sentAt) => {
  expect(readNewsletter({ body: '<p>x</p>', bodyType: 'html', receivedAt }).sentAt).toBe(sentAt);
});

test('reading twice gives the same answer', () => {
  const body = readFileSync(join(folder, 'topic-above-title-in-cards', 'input.html'), 'utf8');
  const read = () => readNewsletter({ body, bodyType: 'html', receivedAt: '2026-03-06T09:00' });
  expect(read()).toEqual(read());
});
