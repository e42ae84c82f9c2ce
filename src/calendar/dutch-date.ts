import type { EventDate } from '../domain/newsletter.ts';
import { monthNames, weekdayNames } from '../dates/index.ts';
import { weekdayOf } from '../domain/amsterdam.ts';

// Written out instead of taken from Intl: the words must be the same in every webview and on every machine.
/** From Sunday on. */
export const weekdays: readonly string[] = [...weekdayNames.slice(-1), ...weekdayNames.slice(0, -1)];
export const months: readonly string[] = monthNames;

interface DayOptions {
  weekday?: boolean;
}

/** `2026-04-01` → "1 april 2026"; with `weekday` "woensdag 1 april 2026". A time behind the date is left out. */
export function dutchDay(date: string, options: DayOptions = {}): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const words = `${String(Number(day))} ${months[Number(month) - 1] ?? month} ${year}`;
  return options.weekday === true ? `${weekdays[weekdayOf(date)] ?? ''} ${words}` : words;
}

/** `2025-06-18T13:30` → "13.30 uur". */
function dutchTime(wallClock: string): string {
  return `${clock(wallClock)} uur`;
}

function clock(wallClock: string): string {
  return wallClock.slice(11, 16).replace(':', '.');
}

/** The whole of an event date as a Dutch reader would write it; nothing that is not stated is added. */
export function dutchEventDate(date: EventDate): string {
  const start = dutchDay(date.start, { weekday: true });
  if (date.openEnd === true) return `vanaf ${start}${date.allDay ? '' : `, ${dutchTime(date.start)}`}`;
  if (date.allDay) return date.end === null ? start : `${start} t/m ${dutchDay(date.end, { weekday: true })}`;
  if (date.end === null) return `${start}, ${dutchTime(date.start)}`;
  const isOneDay = date.end.slice(0, 10) === date.start.slice(0, 10);
  if (isOneDay) return `${start}, ${clock(date.start)} – ${dutchTime(date.end)}`;
  return `${start}, ${dutchTime(date.start)} – ${dutchDay(date.end, { weekday: true })}, ${dutchTime(date.end)}`;
}
