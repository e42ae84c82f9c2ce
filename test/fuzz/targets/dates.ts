import { dutchEventDate } from '../../../src/calendar/dutch-date.ts';
import { findEventDates } from '../../../src/dates/index.ts';
import { allRows } from '../../dates/rows.ts';
import { eventDateProblems } from '../shapes.ts';
import type { Target } from '../target.ts';

export const dates: Target = {
  name: 'dates',
  seeds: allRows().map(({ text }) => text),
  pace: 10,
  check(text) {
    const events = findEventDates(text, '2026-02-27T09:00');
    return events.flatMap((event) => [
      ...eventDateProblems(event).map((problem) => `shape of ${problem} ${JSON.stringify(event)}`),
      ...(dutchEventDate(event) === '' ? ['a date cannot be written out'] : []),
    ]);
  },
};
