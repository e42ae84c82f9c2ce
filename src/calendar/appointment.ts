import { clip, oneLine } from '../domain/clip.ts';
import { formLimits, type AppointmentForm } from '../domain/forms.ts';
import { escapeHtml } from '../domain/html.ts';
import type { EventDate } from '../domain/newsletter.ts';
import { addDays, instantOf } from '../domain/amsterdam.ts';
import { assumptionsOf, describeAssumption, statedEnd } from './assumptions.ts';
import { dutchDay, dutchEventDate } from './dutch-date.ts';
import type { CalendarEntry } from './entry.ts';

const hour = 3_600_000;

/**
 * Outlook's appointment form for one event date. Nothing in it is invented but what the form cannot do without
 * (`assumptionsOf`), and the first line of the body says so. Attendees are never filled in.
 */
export function appointmentForm(entry: CalendarEntry): AppointmentForm {
  const { start, end } = span(entry.date);
  return {
    subject: clip(oneLine(entry.title), formLimits.subject),
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
    location: clip(oneLine(entry.place), formLimits.location),
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
  return first + date + summaryHtml(entry.summary, formLimits.body - rest) + link + last;
}

/** "Bron: VNG Weekoverzicht, 27 februari 2026"; empty where neither is known. */
export function sourceLine(entry: CalendarEntry): string {
  const parts = [
    clip(oneLine(entry.source.subject), formLimits.subject),
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
