import { normaliseTitle } from './compare.ts';
import { writeReport } from '../run/reportFile.ts';
import { formatTable, measureAll, rowsOf, shortfalls } from './table.ts';

const measured = measureAll();
const rows = rowsOf(measured);

beforeAll(() => {
  writeReport('accuracy.txt', `${formatTable(rows)}\n`);
});

describe('accuracy per mail-client dialect', () => {
  test.each(rows.map((row) => [`${row.set}: ${row.dialect}`, row] as const))('%s reaches the goals', (_, row) => {
    expect(shortfalls(row)).toEqual([]);
  });
});

describe('an item keeps its id in every mail client', () => {
  const byLetter = new Map<string, typeof measured>();
  for (const one of measured) {
    if (one.fixture.set === 'raw seeds') continue;
    const versions = byLetter.get(one.fixture.label.id) ?? [];
    byLetter.set(one.fixture.label.id, [...versions, one]);
  }
  test.each([...byLetter])('%s', (_, versions) => {
    const ids = new Map<string, Set<string>>();
    for (const { newsletter } of versions) {
      const titles = newsletter.items.map((item) => `${normaliseTitle(item.title)} [${item.topics.join(', ')}]`);
      newsletter.items.forEach((item, index) => {
        const count = titles.slice(0, index).filter((title) => title === titles[index]).length;
        const key = `${titles[index] ?? ''} #${count}`;
        ids.set(key, (ids.get(key) ?? new Set()).add(item.id));
      });
    }
    expect(
      [...ids].filter(([, different]) => different.size > 1).map(([title, different]) => [title, ...different]),
    ).toEqual([]);
  });
});

test('ids are unique within a newsletter', () => {
  for (const { newsletter } of measured) {
    const ids = [...newsletter.items, ...newsletter.apart].map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
