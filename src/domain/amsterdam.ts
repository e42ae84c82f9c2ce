/**
 * Wall-clock time in Europe/Amsterdam and instants, by the EU rule itself: the machine's zone and its time zone data
 * (old in some webviews) have no say. Valid from 1996, when the rule took its present form.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Clocks change at 01:00 UTC on the last Sunday of March (to summer time) and of October (back). */
function changeInstant(year: number, month: number): number {
  const lastDay = Date.UTC(year, month + 1, 0, 1);
  return lastDay - new Date(lastDay).getUTCDay() * DAY;
}

/** Milliseconds that Amsterdam is ahead of UTC at an instant. */
function offsetAt(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const summer = instant >= changeInstant(year, 2) && instant < changeInstant(year, 9);
  return summer ? 2 * HOUR : HOUR;
}

/** The parts of `2026-04-01` or `2025-06-18T13:30` (seconds are ignored), read as if the clock were UTC. */
function readAsUtc(wallClock: string): number {
  const [date = '', time = '00:00'] = wallClock.split('T');
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  const [hour = NaN, minute = 0] = time.split(':').map(Number);
  const value = Date.UTC(year, month - 1, day, hour, minute);
  if (Number.isNaN(value)) throw new RangeError(`no wall-clock time: ${wallClock}`);
  return value;
}

/**
 * The instant of an Amsterdam wall-clock time, in milliseconds since 1970. In the hour that exists twice (October) the
 * first one is meant; a time in the hour that does not exist (March) counts on from the old time, so 02:30 is 03:30.
 * @throws RangeError on text that is no date or time.
 */
export function instantOf(wallClock: string): number {
  const local = readAsUtc(wallClock);
  const asSummer = local - 2 * HOUR;
  return offsetAt(asSummer) === 2 * HOUR ? asSummer : local - HOUR;
}

/** The Amsterdam wall-clock time of an instant: `2025-06-18T13:30`. */
export function wallClockOf(instant: number): string {
  return new Date(instant + offsetAt(instant)).toISOString().slice(0, 16);
}

/** `2026-02-28` plus one day: `2026-03-01`. Calendar days, so days of 23 and 25 hours count as one. */
export function addDays(date: string, days: number): string {
  return new Date(readAsUtc(date.slice(0, 10)) + days * DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(readAsUtc(date.slice(0, 10))).getUTCDay();
}
