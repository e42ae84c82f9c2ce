import { wallClockOf } from '../../calendar/amsterdam.ts';
import { dutchDay } from '../../calendar/dutch-date.ts';

/** `2026-03-12T09:14:05Z` → `12 maart, 10.14 uur`, with the year where it is not this one. */
export function momentText(instant: string, now: number): string {
  const moment = wallClockOf(Date.parse(instant));
  const year = moment.slice(0, 4);
  const day = dutchDay(moment);
  const shown = wallClockOf(now).startsWith(year) ? day.replace(` ${year}`, '') : day;
  return `${shown}, ${moment.slice(11, 16).replace(':', '.')} uur`;
}
