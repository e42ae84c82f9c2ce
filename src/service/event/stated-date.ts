import type { EventDate } from '../../domain/newsletter.ts';

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A day or a wall-clock time in Amsterdam; `null` where the value is no date in ISO 8601. */
function wallClock(value: string | null): string | null {
  const [, day, time, offset] = iso.exec(value ?? '') ?? [];
  if (day === undefined || Number.isNaN(Date.parse(`${day}T${time ?? '00:00'}Z`))) return null;
  if (time === undefined) return day;
  if (offset === undefined) return `${day}T${time}`;
  const minutes = offset.length === 3 ? `${offset}:00` : offset.replace(/(\d{2})(\d{2})$/, '$1:$2');
  const instant = new Date(`${day}T${time}${minutes}`);
  return Number.isNaN(instant.getTime()) ? null : amsterdam.format(instant).replace(' ', 'T');
}

/**
 * schema.org's `startDate` and `endDate` as an event date. A day that is written as midnight to midnight is a day:
 * content systems have no other way to say so.
 */
export function statedDate(startDate: string | null, endDate: string | null): EventDate | null {
  const start = wallClock(startDate);
  if (start === null) return null;
  const end = wallClock(endDate);
  const text = [startDate, end === null ? null : endDate].filter((part) => part !== null).join(' – ');
  const wholeDay = (moment: string | null) =>
    moment === null || moment.length === 10 || /T(?:00:00|23:59)$/.test(moment);
  if (start.length === 10 || (start.endsWith('T00:00') && wholeDay(end))) {
    const [first, last] = [start.slice(0, 10), end?.slice(0, 10) ?? null];
    return { start: first, end: last !== null && last > first ? last : null, allDay: true, text };
  }
  const isMoment = end !== null && end.length > 10 && end > start;
  return { start, end: isMoment ? end : null, allDay: false, text };
}

/** schema.org's `EventCancelled`, `EventPostponed`: the stated date does not hold. */
export function isCancelled(status: string | null): boolean {
  return /Event(?:Cancelled|Postponed)$/i.test(status ?? '');
}
