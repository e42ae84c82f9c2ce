import ical, { foldLines, type ICalDayJsStub } from 'ical-generator';
import { addDays } from '../domain/amsterdam.ts';
import { clip, oneLine } from '../domain/clip.ts';
import { sourceLine } from './appointment.ts';
import { statedEnd } from './assumptions.ts';
import { dutchEventDate } from './dutch-date.ts';
import type { CalendarEntry } from './entry.ts';
import { amsterdamTimeZone, zoneName } from './vtimezone.ts';

/** Characters of a description: programs that import it cut, or refuse, what has no end. */
const MAX_DESCRIPTION = 4_000;

/**
 * A calendar file (RFC 5545) of any number of entries. No METHOD: a published event would have to name its organizer (RFC
 * 5546, 3.2.1). No attendees: importing it invites nobody. Load this module with `import()`: ical-generator is needed by those who ask for a file only.
 * @param now the moment of writing, ISO 8601 with `Z`: DTSTAMP.
 */
export function calendarFile(entries: readonly CalendarEntry[], now: string): string {
  const calendar = ical({
    prodId: '//Nieuwswijzer//Agenda//NL',
    // No zone for the calendar as a whole: it would take the Z from DTSTAMP, which RFC 5545 wants in UTC.
    timezone: { name: null, generator: () => amsterdamTimeZone },
  });
  for (const entry of entries) {
    const { date } = entry;
    const end = statedEnd(date);
    const event = calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: new WallClock(now),
      start: new WallClock(date.start),
      end: end === null ? null : new WallClock(date.allDay ? addDays(end, 1) : end),
      allDay: date.allDay,
      timezone: date.allDay ? null : zoneName,
      summary: printableLine(entry.title),
      description: printable(describe(entry)),
      categories: entry.topics.map((name) => ({ name: printableLine(name) })),
    });
    if (entry.place !== '') event.location(printableLine(entry.place));
    if (entry.url !== null) event.url(entry.url);
  }
  const lines = calendar.toString().replaceAll('\r\n ', '').split('\r\n').map(unescapeUrl);
  return `${foldLines(lines.join('\r\n')).trimEnd()}\r\n`; // RFC 5545, 3.1: every line ends, the last one too
}

function describe(entry: CalendarEntry): string {
  const parts = (summary: string) =>
    [dutchEventDate(entry.date), summary, entry.url ?? '', sourceLine(entry)]
      .filter((part) => part !== '')
      .join('\n\n');
  return parts(clip(entry.summary, Math.max(0, MAX_DESCRIPTION - parts('').length)));
}

/** ical-generator escapes commas and semicolons in URL as if it were text; a URI stands as it is (RFC 5545, 3.3.13). */
function unescapeUrl(line: string): string {
  return line.startsWith('URL') ? line.replace(/\\([\\;,])/g, '$1') : line;
}

// Control characters are not allowed in a content line, and a stray one would split it in some readers.
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029]/g;

function printable(text: string): string {
  return text.replace(controls, '');
}

/** White space first: a line break within the text parts words. */
function printableLine(text: string): string {
  return printable(oneLine(text)).trim();
}

/**
 * A wall-clock time in the shape of a day.js object. ical-generator reads strings and `Date`s in the machine's zone:
 * a whole day moves to the day before in America, an hour vanishes where that zone's clock changes. This prints what
 * it was given.
 */
class WallClock implements ICalDayJsStub {
  private readonly date: string;
  private readonly time: string;

  constructor(value: string) {
    const [date = '', time = ''] = value.replace('Z', '').split('T');
    this.date = date.replaceAll('-', '');
    this.time = time.replaceAll(':', '').slice(0, 6).replace(/\D/g, '').padEnd(6, '0');
  }

  format(pattern?: string): string {
    return pattern === 'HHmmss' ? this.time : this.date;
  }

  isValid(): boolean {
    return /^\d{8}$/.test(this.date) && /^\d{6}$/.test(this.time);
  }

  /** Only for ical-generator's own comparison of start and end. */
  toDate(): Date {
    const [year, month, day] = [this.date.slice(0, 4), this.date.slice(4, 6), this.date.slice(6)].map(Number);
    return new Date(
      Date.UTC(year ?? 0, (month ?? 1) - 1, day, Number(this.time.slice(0, 2)), Number(this.time.slice(2, 4))),
    );
  }

  toJSON(): string {
    return this.toDate().toISOString();
  }

  tz(): this {
    return this;
  }

  utc(): this {
    return this;
  }
}
