import { civilOf, dayNumber, isCivilDay, weekdayOf, type DayNumber } from '../civil.ts';
import type { DaySpan, Relative } from '../form.ts';
import type { Reading, Refiner } from '../reading.ts';

/** Fourteen months: an event is announced no longer ahead. */
const LOOK_AHEAD = 426;
/** A day that passed no longer ago than this is more likely meant than the same day next year. */
const JUST_PASSED = 60;
/** Nine years hold a 29 February, also around 2100. */
const YEARS_AHEAD = 8;

/**
 * A written day becomes a day of a year. No year: the first such day from the reference on; with a weekday, the first that
 * falls on it, up to fourteen months ahead, and past that the nearest with a conflict. A weekday that does not fit a stated
 * date is a conflict: the date wins. `aanstaande dinsdag` and `morgen` are counted from the reference.
 */
export const chooseYear: Refiner = {
  id: 'choose-year',
  refine(readings, page, reference) {
    let dated: Reading | null = null;
    return readings.filter((reading) => {
      // 'eerste bijeenkomst 14 december 2026, tweede 18 januari': no earlier than the one before it in its sentence.
      const follows: boolean = dated !== null && page.sentences[dated.from] === page.sentences[reading.from];
      const from = follows && dated && dated.start > reference ? dated.start : reference;
      const first = resolve(reading.first, reading.first.relative ? reference : from);
      if (!first) return false;
      if (reading.first.year !== null) dated = { ...reading, start: first.day };
      reading.start = first.day;
      reading.conflict = first.conflict;
      reading.justPassed = first.justPassed;
      if (reading.last) {
        const last = resolve(reading.last, reading.start);
        // '12-10 maart': no range that can be lived through.
        if (!last || last.day < reading.start) return false;
        reading.end = last.day > reading.start ? last.day : null;
        reading.conflict ||= last.conflict;
        // Something on days in between, one that lasts, or one on either day.
        if (reading.between)
          reading.orElse = [reading.start, last.day].map((start) => ({ start, end: null, time: null }));
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

/** `from`: the first day that it can be, but for one just passed. */
function resolve(span: DaySpan, from: DayNumber): Resolved | null {
  if (span.relative) return { day: resolveRelative(span.relative, from), conflict: false, justPassed: false };
  const { day, month, weekday } = span;
  if (day === null || month === null) return null;
  if (span.year !== null) {
    const year = span.shortYear ? centuryOf(span.year, from) : span.year;
    if (!isCivilDay(year, month, day)) return null;
    const number = dayNumber(year, month, day);
    return { day: number, conflict: !fits(number, weekday), justPassed: false };
  }
  const thisYear = civilOf(from).year;
  // 'Nieuwsbrief sept 26'
  if (span.monthFirst && day === thisYear % 100) return null;
  const last = lastBefore(from, thisYear, month, day);
  const passed = last !== null && from - last <= JUST_PASSED;
  let upcoming: DayNumber | null = null;
  for (let ahead = 0; ahead <= YEARS_AHEAD; ahead += 1) {
    if (!isCivilDay(thisYear + ahead, month, day)) continue;
    const number = dayNumber(thisYear + ahead, month, day);
    if (number < from) continue;
    upcoming ??= number;
    if (number - from > LOOK_AHEAD) break;
    if (fits(number, weekday)) return { day: number, conflict: false, justPassed: weekday === null && passed };
  }
  if (upcoming === null) return null;
  if (weekday !== null && passed && fits(last, weekday)) return { day: last, conflict: false, justPassed: true };
  return { day: upcoming, conflict: !fits(upcoming, weekday), justPassed: false };
}

/** `05-05-89` is nobody's plan for 2089: a year of two digits lies at most so many years ahead. */
const SHORT_YEAR_AHEAD = 10;

const centuryOf = (year: number, reference: DayNumber): number =>
  year > civilOf(reference).year + SHORT_YEAR_AHEAD ? year - 100 : year;

const fits = (number: DayNumber, weekday: number | null): boolean => weekday === null || weekdayOf(number) === weekday;

/** The last such day before `from`, in its year or the one before. */
function lastBefore(from: DayNumber, thisYear: number, month: number, day: number): DayNumber | null {
  for (const year of [thisYear, thisYear - 1]) {
    const number = isCivilDay(year, month, day) ? dayNumber(year, month, day) : from;
    if (number < from) return number;
  }
  return null;
}

function resolveRelative(relative: Relative, reference: DayNumber): DayNumber {
  if (relative.to === 'offset') return reference + relative.days;
  const today = weekdayOf(reference);
  if (relative.weeks !== null) return reference - today + relative.weekday + 7 * relative.weeks;
  return reference + ((relative.weekday - today + 6) % 7) + 1;
}
