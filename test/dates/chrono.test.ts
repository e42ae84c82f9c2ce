import { nl as chrono, type ParsedComponents } from 'chrono-node';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEventDates } from '../../src/dates/index.ts';

/**
 * The same generated sentences read by chrono-node's Dutch (strict) and by us. Where the two differ, the class of the
 * difference (the sentence's form and what chrono made of it) must be explained in `chrono-disagreements.json`; an explanation
 * that no sentence needs any more fails too. So neither a slip of ours nor a change in chrono passes unseen.
 */
const explained = JSON.parse(
  readFileSync(join(process.cwd(), 'test/dates/chrono-disagreements.json'), 'utf8'),
) as Record<string, string>;

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const WEEKDAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');
const pad = (value: number): string => String(value).padStart(2, '0');

interface Day {
  day: number;
  month: number;
  year: number;
  weekday: string;
  /** The same weekday a week on, in the same month. */
  next: number;
}

/** The names are the classes; every sentence says one thing only. */
const forms: Record<string, (d: Day) => string> = {
  'day month year': (d) => `Webinar op ${d.day} ${MONTHS[d.month - 1]} ${d.year}`,
  'day month': (d) => `Webinar op ${d.day} ${MONTHS[d.month - 1]}`,
  'weekday day month': (d) => `Webinar op ${d.weekday} ${d.day} ${MONTHS[d.month - 1]}`,
  'dd-mm-yyyy': (d) => `Webinar ${pad(d.day)}-${pad(d.month)}-${d.year}`,
  'd/m/yyyy': (d) => `Webinar ${d.day}/${d.month}/${d.year}`,
  'date line': (d) => `Webinar: Grip op zorg\n\n${pad(d.day)}-${pad(d.month)}-${d.year}`,
  'spaced hyphens': (d) => `Datum ${pad(d.day)} - ${pad(d.month)} - ${d.year}`,
  'no-break hyphens': (d) => `${pad(d.day)}\u2011${pad(d.month)}\u2011${d.year}`,
  'time after date': (d) => `Webinar op ${d.day} ${MONTHS[d.month - 1]} ${d.year} om 15:00`,
  'time with full stop': (d) => `Webinar op ${d.day} ${MONTHS[d.month - 1]} ${d.year} om 13.30 uur`,
  'word between date and time': (d) => `Op ${d.day} ${MONTHS[d.month - 1]} ${d.year} start om 13:30 uur het webinar`,
  'time range': (d) => `Webinar op ${d.day} ${MONTHS[d.month - 1]} ${d.year} van 10:00 tot 12:00 uur`,
  'past midnight': (d) => `Gala op ${d.day} ${MONTHS[d.month - 1]} ${d.year} van 20:00 tot 01:00 uur`,
  'between two times': (d) => `Webinar op ${d.day} ${MONTHS[d.month - 1]} ${d.year} tussen 13.00 en 15.00 uur`,
  'spoken time': (d) => `Webinar op ${d.day} ${MONTHS[d.month - 1]} ${d.year} om kwart over drie 's middags`,
  'range with dash': (d) => `Congres ${d.day} - ${d.next} ${MONTHS[d.month - 1]} ${d.year}`,
  'range with t/m': (d) => `Congres van ${d.day} t/m ${d.next} ${MONTHS[d.month - 1]} ${d.year}`,
  'list of two': (d) => `Webinars op ${d.day} en ${d.next} ${MONTHS[d.month - 1]} ${d.year}`,
  'short date': (d) => `Webinar op ${d.day}-${d.month}`,
  vanaf: (d) => `Vanaf ${pad(d.day)}-${pad(d.month)}-${d.year}`,
  deadline: (d) => `Aanmelden kan tot en met ${d.day} ${MONTHS[d.month - 1]} ${d.year}.`,
  law: (d) => `De wet treedt op ${d.day} ${MONTHS[d.month - 1]} ${d.year} in werking.`,
  'past reference': (d) => `Op ${d.day} ${MONTHS[d.month - 1]} ${d.year - 2} nam de raad een motie aan.`,
  fraction: () => 'Ongeveer 1/4 van de inwoners doet mee.',
  'no date': () => 'De gemeenteraad telt 37 zetels.',
};

const references = ['2026-02-27T09:00', '2026-12-10T09:00'] as const;

function daysAfter(reference: string): Day[] {
  return [20, 45, 77, 110, 150].map((ahead) => {
    const date = new Date(Date.UTC(Number(reference.slice(0, 4)), Number(reference.slice(5, 7)) - 1, 27 + ahead));
    const day = Math.min(date.getUTCDate(), 20);
    const own = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), day));
    return {
      day,
      month: own.getUTCMonth() + 1,
      year: own.getUTCFullYear(),
      weekday: WEEKDAYS[own.getUTCDay()] ?? '',
      next: day + 7,
    };
  });
}

function byChrono(text: string, reference: string): string[] {
  const [year = 0, month = 0, day = 0] = reference.slice(0, 10).split('-').map(Number);
  const results = chrono.strict.parse(text, new Date(year, month - 1, day, 9), { forwardDate: true });
  const show = (part: ParsedComponents): string => {
    const date = `${part.get('year')}-${pad(part.get('month') ?? 0)}-${pad(part.get('day') ?? 0)}`;
    return part.isCertain('hour') ? `${date}T${pad(part.get('hour') ?? 0)}:${pad(part.get('minute') ?? 0)}` : date;
  };
  return results.map((result) => `${show(result.start)}/${result.end ? show(result.end) : '-'}`);
}

const byUs = (text: string, reference: string): string[] =>
  findEventDates(text, reference).map((event) => `${event.start}/${event.end ?? '-'}`);

function difference(ours: readonly string[], theirs: readonly string[]): string | null {
  if (ours.join() === theirs.join()) return null;
  if (theirs.length === 0) return 'chrono finds nothing';
  if (ours.length === 0) return 'we leave it out';
  if (theirs.length > ours.length) return 'chrono finds more';
  if (theirs.length < ours.length) return 'chrono finds fewer';
  const starts = (list: readonly string[]): string => list.map((event) => event.split('/')[0]).join();
  return starts(ours) === starts(theirs) ? 'chrono reads another end' : 'chrono reads another start';
}

it('differs from chrono only where that is explained', () => {
  const seen = new Map<string, string>();
  for (const reference of references)
    for (const day of daysAfter(reference))
      for (const [form, make] of Object.entries(forms)) {
        const text = make(day);
        const [ours, theirs] = [byUs(text, reference), byChrono(text, reference)];
        const kind = difference(ours, theirs);
        if (kind)
          seen.set(`${form}: ${kind}`, `${text} → we ${ours.join(' ') || '-'}, chrono ${theirs.join(' ') || '-'}`);
      }
  const unexplained = [...seen].filter(([key]) => !(key in explained)).map(([key, example]) => `${key} (${example})`);
  expect(unexplained).toEqual([]);
  expect(Object.keys(explained).filter((key) => !seen.has(key))).toEqual([]);
});

it('agrees with chrono on the plain forms', () => {
  for (const form of [
    'day month year',
    'day month',
    'weekday day month',
    'dd-mm-yyyy',
    'd/m/yyyy',
    'date line',
    'no date',
  ])
    expect(Object.keys(explained).filter((key) => key.startsWith(`${form}:`))).toEqual([]);
});
