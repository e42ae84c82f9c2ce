/** @jest-environment node */
import { agendaOf } from '../../../src/taskpane/model/agenda.ts';
import { isYearAssumed } from '../../../src/taskpane/model/dates.ts';
import { shortSummary } from '../../../src/taskpane/model/summary.ts';
import { example } from '../fixtures.ts';

const starts = (now: string) => {
  const { upcoming, undated, past } = agendaOf(example.items, now);
  return {
    upcoming: upcoming.map(({ date }) => date.start),
    undated: undated.map(({ id }) => id),
    past: past.map(({ date }) => date.start),
  };
};

test('every date of an event has its own place, by time', () => {
  expect(starts('2026-03-01T12:00')).toEqual({
    upcoming: ['2026-03-14', '2026-04-01T13:30', '2026-06-20'],
    undated: ['zonder-datum'],
    past: ['2026-02-07'],
  });
});

test('a day is past when it is over, not when it has begun', () => {
  expect(starts('2026-04-01T23:59').past).toEqual(['2026-02-07', '2026-03-14']);
  expect(starts('2026-04-02T00:00').past).toEqual(['2026-02-07', '2026-03-14', '2026-04-01T13:30']);
});

test.each([
  ['01-04-2026', false],
  ['24 - 03 - 26', false],
  ['woensdag 1 april 2026', false],
  ['zaterdag 13 september', true],
  ['1 april om 13.30 uur', true],
  ['15/9 en 17/9', true],
])('whether the year of "%s" was worked out: %s', (text, assumed) => {
  expect(isYearAssumed({ start: '2026-04-01', end: null, allDay: true, text })).toBe(assumed);
});

test('a summary is cut at a word, and only where that hides something worth hiding', () => {
  expect(shortSummary('kort '.repeat(40).trim())).toBeNull();
  const short = shortSummary('woorden '.repeat(60).trim());
  expect(short).toMatch(/^(woorden )+woorden…$/);
  expect(short?.length).toBeLessThanOrEqual(170);
});
