import { changeOf, findEventDates } from '../../src/dates/index.ts';
import rows from './changes.json';

const REFERENCE = '2026-03-02T09:00';

describe('what a text says of an event it announced before', () => {
  it.each(rows)('$change: $text', ({ text, change }) => {
    expect(changeOf(text, REFERENCE)).toBe(change);
    if (change === 'cancelled') expect(findEventDates(text, REFERENCE)).toEqual([]);
    if (change === 'moved') expect(findEventDates(text, REFERENCE).length).toBeLessThanOrEqual(1);
  });

  it('has rows that say nothing of the kind', () => {
    expect(rows.filter(({ change }) => change === null).length).toBeGreaterThanOrEqual(12);
  });
});
