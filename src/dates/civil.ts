/**
 * Days of the civil (Gregorian) calendar as whole numbers, counted from 1 January 1970. Nothing here knows an instant, a
 * time zone or the clock, so a day on which summer time begins is a day like any other, on every machine.
 */

/** Days since 1970-01-01. */
export type DayNumber = number;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Does the day exist? 29 February only in leap years. `month` counts from 1. */
export function isCivilDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const length = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day <= length;
}

/** Howard Hinnant's `days_from_civil`: exact for every year, without a Date object. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayNumber` (Hinnant's `civil_from_days`). */
export function civilOf(number: DayNumber): { year: number; month: number; day: number } {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `2026-04-01` */
export function isoDay(number: DayNumber): string {
  const { year, month, day } = civilOf(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `2026-04-01T13:30`; `minutes` since midnight, beyond 24 hours on the next day. */
export function isoTime(number: DayNumber, minutes: number): string {
  const day = number + Math.floor(minutes / 1440);
  const rest = minutes % 1440;
  return `${isoDay(day)}T${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}`;
}

/**
 * The day of an ISO 8601 wall-clock date or time (`2026-02-27T09:00`); anything after the date is not looked at.
 * @throws RangeError where it does not begin with an existing day: without a reference no date can be read.
 */
export function dayOfIso(iso: string): DayNumber {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (!match || !isCivilDay(year, month, day)) throw new RangeError('The reference is no ISO 8601 date');
  return dayNumber(year, month, day);
}
