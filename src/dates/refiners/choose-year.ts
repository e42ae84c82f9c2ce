import { civilOf, dayNumber, isCivilDay, weekdayOf, type DayNumber } from '../civil.ts';
import type { DaySpan, Relative } from '../form.ts';
import type { Refiner } from '../reading.ts';

/** Fourteen months: an event is announced no longer ahead. */
const LOOK_AHEAD = 426;
/** A day that passed no longer ago than this is more likely meant than the same day next year. */
const JUST_PASSED = 60;

/**
 * A written day becomes a day of a year. No year: the first such day from the reference on; with a weekday, the first that
 * falls on it, up to fourteen months ahead, and past that the nearest with a conflict. A weekday that does not fit a stated
 * date is a conflict: the date wins. `aanstaande dinsdag` and `morgen` are counted from the reference.
 */
export const chooseYear: Refiner = {
  id: 'choose-year',
  refine(readings, _page, reference) {
    return readings.filter((reading) => {
      const first = resolve(reading.first, reference, reference);
      if (!first) return false;
      reading.start = first.day;
      reading.conflict = first.conflict;
      reading.justPassed = first.justPassed;
      if (reading.last) {
        const last = resolve(reading.last, reading.start, reading.start);
        // '12-10 maart': no range that can be lived through.
        if (!last || last.day < reading.start) return false;
        reading.end = last.day > reading.start ? last.day : null;
        reading.conflict ||= last.conflict;
      }
      return true;
    });
  },
};

interface Resolved {
  day: DayNumber;
  conflict: boolean;
  justPassed: boolean;
}

function resolve(span: DaySpan, reference: DayNumber, from: DayNumber): Resolved | null {
  if (span.relative) return { day: resolveRelative(span.relative, reference), conflict: false, justPassed: false };
  const { day, month, year, weekday } = span;
  if (day === null || month === null) return null;
  const fits = (number: DayNumber): boolean => weekday === null || weekdayOf(number) === weekday;
  if (year !== null) {
    if (!isCivilDay(year, month, day)) return null;
    const number = dayNumber(year, month, day);
    return { day: number, conflict: !fits(number), justPassed: false };
  }
  const thisYear = civilOf(from).year;
  const on = (candidate: number): DayNumber | null =>
    isCivilDay(candidate, month, day) ? dayNumber(candidate, month, day) : null;
  let upcoming: DayNumber | null = null;
  // Nine years hold a 29 February, also around 2100.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const number = on(thisYear + ahead);
    if (number === null || number < from) continue;
    upcoming ??= number;
    if (number - from <= LOOK_AHEAD && fits(number)) {
      return { day: number, conflict: false, justPassed: weekday === null && passed(on, thisYear, from) };
    }
  }
  if (upcoming === null) return null;
  if (weekday !== null && passed(on, thisYear, from)) {
    const past = on(thisYear) !== null && (on(thisYear) ?? 0) < from ? on(thisYear) : on(thisYear - 1);
    if (past !== null && fits(past)) return { day: past, conflict: false, justPassed: true };
  }
  return { day: upcoming, conflict: !fits(upcoming), justPassed: false };
}

function passed(on: (year: number) => DayNumber | null, thisYear: number, from: DayNumber): boolean {
  return [thisYear, thisYear - 1].some((year) => {
    const number = on(year);
    return number !== null && number < from && from - number <= JUST_PASSED;
  });
}

function resolveRelative(relative: Relative, reference: DayNumber): DayNumber {
  if (relative.to === 'offset') return reference + relative.days;
  const today = weekdayOf(reference);
  if (relative.weeks !== null) return reference - today + relative.weekday + 7 * relative.weeks;
  return reference + ((relative.weekday - today + 6) % 7) + 1;
}
