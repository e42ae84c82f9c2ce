import type { DistributionRow } from '../../../src/council/distribution.ts';
import { newHandling, type Action } from '../../../src/memory/handling.ts';
import { isReached, missedBy, reachedBy } from '../../../src/taskpane/model/reached.ts';

const order = ['A', 'B', 'C'];
const noon = '2026-03-01T12:00:00Z';
const done = (recipients: string[], action: Action = 'forward', when = noon) =>
  newHandling('x', action, when, { recipients, status: 'completed' });

test.each([
  { name: 'one fractie', handlings: [done(['B'])], reached: ['B'] },
  { name: 'two clicks', handlings: [done(['C']), done(['A'])], reached: ['A', 'C'] },
  { name: 'the whole council', handlings: [done(['*'])], reached: order },
  { name: '7. the weekbericht', handlings: [done(['*b'])], reached: order },
  { name: 'the woordvoerders', handlings: [done(['*w'])], reached: order },
  { name: 'a fractie that is not active anymore', handlings: [done(['D'])], reached: [] },
  { name: 'recipients left out for room', handlings: [done([])], reached: [] },
  { name: 'put in the calendar', handlings: [done([], 'schedule')], reached: [] },
  { name: 'nothing', handlings: [], reached: [] },
  { name: 'before', handlings: [done(['A'])], since: noon, reached: [] },
  { name: 'after', handlings: [done(['A'], 'forward', '2026-03-01T12:00:01Z')], since: noon, reached: ['A'] },
])('whom an item was prepared for: $name', ({ handlings, since, reached }) => {
  expect(reachedBy(handlings, order, since)).toEqual(reached);
});

const row = (withAddress: string[]): DistributionRow => ({
  item: 'x',
  suggested: true,
  ask: false,
  recipients: order.map((fractie) => ({
    fractie,
    addresses: withAddress.includes(fractie) ? [{ name: '', address: `${fractie}@voorbeeldgemeente.nl` }] : [],
    via: 'group',
  })),
});

test.each([
  { name: 'nobody has it', reached: [], addresses: order, missed: [] },
  { name: 'some have it', reached: ['B'], addresses: order, missed: ['A', 'C'] },
  { name: 'all have it', reached: order, addresses: order, missed: [] },
  { name: 'who does not have it has no address', reached: ['A', 'B'], addresses: ['A', 'B'], missed: [] },
])('who misses an item: $name', ({ reached, addresses, missed }) => {
  expect(missedBy(row(addresses), reached)).toEqual(missed);
});

test.each([
  { name: 'everything to everybody', items: ['x', 'y'], fracties: ['A', 'B'], is: true },
  { name: 'one item not', items: ['x', 'z'], fracties: ['A'], is: false },
  { name: 'one fractie not', items: ['x', 'y'], fracties: ['A', 'C'], is: false },
  { name: 'one hundred of recipients says nothing of the next', items: ['x'], fracties: ['A'], parts: 2, is: false },
])('a message counts as opened: $name', ({ items, fracties, parts, is }) => {
  const reached = new Map([
    ['x', ['A', 'B']],
    ['y', ['A', 'B']],
  ]);
  const notes = parts === undefined ? [] : [{ code: 'split-by-recipients' as const, part: 1, of: parts }];
  expect(isReached({ items, fracties, notes }, (id) => reached.get(id) ?? [])).toBe(is);
});
