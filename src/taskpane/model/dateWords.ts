import { weekdayOf } from '../../domain/amsterdam.ts';
import { enumerate } from '../../domain/enumerate.ts';
import type { EventDate } from '../../domain/newsletter.ts';
import { itemStrings as words } from '../strings/item.nl.ts';

const weekdays = 'zo ma di wo do vr za'.split(' ');
const months = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/** `2026-04-01` → "wo 1 apr", with the year where it is another one than `today` has. */
function shortDay(date: string, today: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const thatYear = today.startsWith(year) ? '' : ` ${year}`;
  return `${weekdays[weekdayOf(date)] ?? ''} ${Number(day)} ${months[Number(month) - 1] ?? month}${thatYear}`;
}

/** Of one date, as short as a list needs it: "wo 1 apr", "vanaf do 5 mrt", "1 t/m 3 apr". */
export function shortDate(date: EventDate, today: string): string {
  const start = shortDay(date.start, today);
  if (date.openEnd === true) return words.from(start);
  if (date.end === null || date.end.slice(0, 10) === date.start.slice(0, 10)) return start;
  return `${start} t/m ${shortDay(date.end, today)}`;
}

/** "13.30 - 16.00 uur"; `null` for a whole day. */
export function clockTimes({ start, end, allDay }: EventDate): string | null {
  if (allDay) return null;
  const at = (moment: string) => moment.slice(11, 16).replace(':', '.');
  const isOneDay = end !== null && end.slice(0, 10) === start.slice(0, 10);
  return isOneDay ? `${at(start)} - ${at(end)} uur` : `${at(start)} uur`;
}

/** All dates of an event in a row of the list: "wo 1 apr", "17 en 24 mrt", "geen datum". */
export function shortDates(dates: readonly EventDate[], today: string): string {
  const [first, ...others] = dates;
  if (first === undefined) return words.noDate;
  if (others.length === 0) return shortDate(first, today);
  const month = first.start.slice(0, 7);
  const isPlain = dates.every(({ start, end, openEnd }) => start.startsWith(month) && end === null && !openEnd);
  if (!isPlain) return enumerate(dates.map((date) => shortDate(date, today)));
  const days = dates.map(({ start }) => String(Number(start.slice(8, 10))));
  return `${enumerate(days)} ${shortDay(first.start, today).split(' ').slice(2).join(' ')}`;
}
