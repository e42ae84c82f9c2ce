/** @jest-environment node */
import { agendaOf } from '../../../src/taskpane/model/agenda.ts';
import { isYearAssumed } from '../../../src/taskpane/model/dates.ts';
import { clockTimes, shortDates } from '../../../src/taskpane/model/dateWords.ts';
import { example } from '../fixtures.ts';

const starts = (now: string) => {
  const { months, undated, past } = agendaOf(example.items, now);
  return {
    coming: months.map(({ month, rows }) => [month, rows.map(({ date }) => date.start)]),
    undated: undated.map(({ id }) => id),
    past: past.map(({ date }) => date.start),
  };
};

test('every date of an event has its own place, by time', () => {
  expect(starts('2026-03-01T12:00')).toEqual({
    coming: [
      ['2026-03', ['2026-03-14']],
      ['2026-04', ['2026-04-01T13:30']],
      ['2026-06', ['2026-06-20']],
    ],
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

test('a series that began without an end is still to come', () => {
  const date = { start: '2026-03-05', end: null, allDay: true, openEnd: true as const, text: 'vanaf 5 maart' };
  const [item] = example.items.filter(({ id }) => id === 'congres');
  const { months, past } = agendaOf(item ? [{ ...item, events: [date] }] : [], '2026-05-01T12:00');
  expect([months.length, past.length]).toEqual([1, 0]);
});

const day = (start: string, more: object = {}) => ({
  start,
  end: null,
  allDay: start.length === 10,
  text: '',
  ...more,
});

test.each([
  [[], 'geen datum'],
  [[day('2026-04-01')], 'wo 1 apr'],
  [[day('2027-04-01')], 'do 1 apr 2027'],
  [[day('2026-03-05', { openEnd: true })], 'vanaf do 5 mrt'],
  [[day('2026-03-17'), day('2026-03-24')], '17 en 24 mrt'],
  [[day('2026-03-17'), day('2026-04-24')], 'di 17 mrt en vr 24 apr'],
  [[day('2026-03-17', { end: '2026-03-18' })], 'di 17 mrt t/m wo 18 mrt'],
])('%j in a row: %s', (dates, words) => {
  expect(shortDates(dates, '2026-03-01')).toBe(words);
});

test.each([
  [day('2026-04-01'), null],
  [day('2026-04-01T16:00'), '16.00 uur'],
  [day('2026-04-01T16:00', { end: '2026-04-01T17:00' }), '16.00 - 17.00 uur'],
])('the hours of %j: %s', (date, words) => {
  expect(clockTimes(date)).toBe(words);
});
