import fc from 'fast-check';
import { addDays, instantOf, wallClockOf, weekdayOf } from '../../src/domain/amsterdam.ts';
import { runs } from '../effort.ts';

const iso = (wallClock: string): string => new Date(instantOf(wallClock)).toISOString();

describe('Amsterdam time', () => {
  test.each([
    ['winter', '2026-01-15T12:00', '2026-01-15T11:00:00.000Z'],
    ['summer', '2026-07-15T12:00', '2026-07-15T10:00:00.000Z'],
    ['last minute of winter time', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['time that does not exist counts on', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['first minute of summer time', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['last hour before the one that exists twice', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
    ['hour that exists twice: the first', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['first minute of winter time', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
    ['midnight of the day that loses an hour', '2026-03-29T00:00', '2026-03-28T23:00:00.000Z'],
    ['midnight after it', '2026-03-30T00:00', '2026-03-29T22:00:00.000Z'],
    ['whole day', '2025-12-31', '2025-12-30T23:00:00.000Z'],
    ['March that ends on a Sunday', '2030-03-31T12:00', '2030-03-31T10:00:00.000Z'],
  ])('%s', (_, wallClock, expected) => {
    expect(iso(wallClock)).toBe(expected);
  });

  test('agrees with the time zone data of this machine on every hour from 1997 to 2060', () => {
    const intl = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const hours = fc.integer({ min: Date.UTC(1997, 0, 1) / 3_600_000, max: Date.UTC(2060, 0, 1) / 3_600_000 });
    fc.assert(
      fc.property(hours, (hour) => {
        const instant = hour * 3_600_000;
        expect(wallClockOf(instant)).toBe(intl.format(instant).replace(' ', 'T'));
      }),
      runs(500, 4_000),
    );
  });

  test('a wall-clock time comes back, but for the hour that does not exist', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1997, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 }), (minute) => {
        const wallClock = wallClockOf(minute * 60_000);
        expect(wallClockOf(instantOf(wallClock))).toBe(wallClock);
      }),
      runs(500, 4_000),
    );
  });

  test('days are calendar days', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31T20:00', 1)).toBe('2027-01-01');
    expect(weekdayOf('2026-11-22')).toBe(0);
  });

  test('text that is no date is a bug of the caller', () => {
    expect(() => instantOf('volgende week')).toThrow(RangeError);
  });
});
