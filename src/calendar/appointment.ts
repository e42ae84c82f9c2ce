import { clip } from '../domain/clip.ts';
import type { AppointmentForm } from '../domain/forms.ts';
import { escapeHtml } from '../domain/html.ts';
import type { EventDate, Item, Newsletter } from '../domain/newsletter.ts';
import { addDays, instantOf } from './amsterdam.ts';
import { assumptionsOf, describeAssumption, statedEnd } from './assumptions.ts';
import { dutchDay, dutchEventDate } from './dutch-date.ts';
import { calendarEntries, type CalendarEntry, type EntryOptions } from './entry.ts';

/** Outlook throws above these, counted in UTF-16 units. */
export const subjectLimit = 255;
export const locationLimit = 255;
export const bodyLimit = 32 * 1024;

const hour = 3_600_000;

/**
 * Outlook's appointment form for one event date of an item. Nothing in it is invented but what the form cannot do
 * without (`assumptionsOf`), and the first line of the body says so. Attendees are never filled in.
 */
export function appointmentFor(
  item: Item,
  date: EventDate,
  newsletter: Newsletter,
  options: EntryOptions = {},
): AppointmentForm {
  const index = Math.max(0, item.events.indexOf(date));
  const entry = calendarEntries(item.events.length > 0 ? item : { ...item, events: [date] }, newsletter, options)[
    index
  ];
  if (!entry) throw new RangeError('an item with an event date makes a calendar entry');
  return appointmentForm({ ...entry, date });
}

/** The same for an entry that is already there. */
export function appointmentForm(entry: CalendarEntry): AppointmentForm {
  const { start, end } = span(entry.date);
  return {
    subject: clip(oneLine(entry.title), subjectLimit),
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
    location: clip(oneLine(entry.place), locationLimit),
    body: bodyOf(entry),
  };
}

/** Instants: whole days run from midnight to the midnight after the last day, Amsterdam time. */
function span(date: EventDate): { start: number; end: number } {
  const end = statedEnd(date);
  if (date.allDay) {
    const afterLast = addDays(end ?? date.start, 1);
    return { start: instantOf(`${date.start.slice(0, 10)}T00:00`), end: instantOf(`${afterLast}T00:00`) };
  }
  const start = instantOf(date.start);
  return { start, end: end === null ? start + hour : instantOf(end) };
}

function bodyOf(entry: CalendarEntry): string {
  const hints = assumptionsOf(entry.date).map(describeAssumption).join('. ');
  const first = hints === '' ? '' : paragraph(`<b>${escapeHtml(hints)}.</b>`);
  const date = paragraph(escapeHtml(dutchEventDate(entry.date)));
  const link = entry.url === null ? '' : paragraph(`<a href="${escapeHtml(entry.url)}">${escapeHtml(entry.url)}</a>`);
  const source = sourceLine(entry);
  const last = source === '' ? '' : paragraph(escapeHtml(source));
  const rest = first.length + date.length + link.length + last.length;
  return first + date + summaryHtml(entry.summary, bodyLimit - rest) + link + last;
}

/** "Bron: VNG Weekoverzicht, 27 februari 2026"; empty where neither is known. */
export function sourceLine(entry: CalendarEntry): string {
  const parts = [
    clip(oneLine(entry.source.subject), subjectLimit),
    entry.source.sentAt === null ? '' : dutchDay(entry.source.sentAt),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `Bron: ${parts.join(', ')}`;
}

/** Escaping makes text longer, by a factor that only the text knows: halve what goes in until the result fits. */
function summaryHtml(summary: string, limit: number): string {
  for (let length = Math.min(summary.length, limit); length > 0;) {
    const html = clip(summary, length)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => paragraph(escapeHtml(line.trim())))
      .join('');
    if (html.length <= limit) return html;
    length = Math.min(length - 1, Math.floor((length * limit) / html.length));
  }
  return '';
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
