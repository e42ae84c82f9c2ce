/** @jest-environment node */
import type { Item } from '../../../src/domain/newsletter.ts';
import { groupByTopic } from '../../../src/taskpane/model/groups.ts';
import { mergeDuplicates } from '../../../src/taskpane/model/items.ts';
import { example } from '../fixtures.ts';

const item = (id: string, topics: string[], more: Partial<Item> = {}): Item => ({
  id,
  title: id,
  topics,
  kind: 'nieuws',
  summary: '',
  events: [],
  links: [],
  ...more,
});
const groups = (items: Item[]) =>
  groupByTopic(mergeDuplicates(items)).map(({ topic, items: members }) => [topic, members.map(({ id }) => id)]);

test('items stand under their topics in the order of the newsletter, opening items first', () => {
  expect(groups(example.items)).toEqual([
    [null, ['lead']],
    ['Bestuur', ['congres', 'wet']],
    ['Democratie', ['reeks']],
    ['Financiën', ['zonder-datum']],
  ]);
});

test('a topic that comes back later is one group, where it came first', () => {
  expect(groups([item('a', ['X']), item('b', ['Y']), item('c', ['X'])])).toEqual([
    ['X', ['a', 'c']],
    ['Y', ['b']],
  ]);
});

test('an item without a topic further down stands with the other ones of no topic, first', () => {
  expect(groups([item('a', ['X']), item('b', [])])).toEqual([
    [null, ['b']],
    ['X', ['a']],
  ]);
});

test('what is printed twice is one card with the topics, dates and links of both', () => {
  const link = { text: 'Lees meer', href: 'https://a.example.nl', url: null, role: 'more', status: 'tracked' } as const;
  const date = { start: '2026-03-01', end: null, allDay: true, text: '1 maart 2026' };
  const [card, ...others] = mergeDuplicates([
    item('a', ['X'], { links: [link], summary: 'Kort.' }),
    item('b', ['Y', 'X'], {
      duplicateOf: 'a',
      summary: 'Iets langer.',
      events: [date],
      links: [
        { ...link, href: 'https://b.example.nl' },
        { ...link, text: 'Aanmelden' },
      ],
    }),
  ]);
  expect(others).toEqual([]);
  expect(card).toMatchObject({ id: 'a', topics: ['X', 'Y'], summary: 'Iets langer.', events: [date] });
  expect(card?.links.map(({ text }) => text)).toEqual(['Lees meer', 'Aanmelden']);
});

test('a duplicate of something that is not there is shown like any other item', () => {
  expect(groups([item('a', ['X'], { duplicateOf: 'gone' })])).toEqual([['X', ['a']]]);
});
