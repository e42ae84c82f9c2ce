/** @jest-environment node */
import { applyFilter, countTopics, noFilter, type Filter } from '../../../src/taskpane/model/filter.ts';
import { mergeDuplicates } from '../../../src/taskpane/model/items.ts';
import { example } from '../fixtures.ts';
import cases from './filter.json';

const items = mergeDuplicates(example.items);

test.each(cases)('$name', ({ filter, shown }) => {
  const result = applyFilter(items, { ...noFilter, ...(filter as Partial<Filter>) });
  expect(result.map(({ id }) => id)).toEqual(shown);
});

test('counts per topic follow the other choices, and an item counts for each of its topics', () => {
  const counts = countTopics(items, { query: 'wet', topic: 'Financiën', todo: true });
  expect(Object.fromEntries(counts)).toEqual({ Bestuur: 1, Democratie: 1 });
});
