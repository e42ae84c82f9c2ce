import type { EventDate } from '../domain/newsletter.ts';
import { dayOfIso, isoDay, isoTime } from './civil.ts';
import { layOut, type Page } from './page.ts';
import type { Alternative, Reading } from './reading.ts';
import { joinDays } from './join-days.ts';
import { refiners } from './refiners/index.ts';
import { MONTHS } from './vocabulary.ts';

/** Words and time further apart than this are not shown as one piece of evidence. */
const MAX_EVIDENCE = 160;

const GAP = String.raw`[\s\u00ad\u200b-\u200f]{0,3}`;
const DASH = String.raw`${GAP}[-\u2010-\u2015\u2212]${GAP}`;
/** Enough letters of each month to tell it from other words behind a number. */
const MONTH_STARTS = 'jan|feb|maa|mar|mrt|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec'.replace(/\B/g, GAP);
/**
 * The cheap question before anything is cut up: without a month, two numbers with a mark between (one may be a slip: `l2-O4`),
 * a number before what may be a scattered month (`24 maa rt`), a weekday or a word like `morgen` there is no date. Most texts
 * of a newsletter hold none of these.
 */
const HINT = new RegExp(
  [
    // What begins a word first: elsewhere in a word the engine is done with all of these at once.
    String.raw`\b(?:${[...MONTHS.keys()].join('|')})(?![a-z])`,
    '(?:van|heden)(?:ochtend|middag|avond)|morgen|vandaag',
    String.raw`over\s{1,3}\S{1,20}\s{0,3}(?:dag|we(?:ek|ken))`,
    String.raw`\d(?:e|de|ste|ie|th|st|nd|rd)?${GAP}(?:${MONTH_STARTS})`,
    String.raw`\d(?:(?:${DASH}|\/)[\doli|]|\.[\doli|]{1,2}\.[\doli|])`,
    String.raw`[oli|](?:(?:${DASH}|\/)\d|\.[\doli|]{1,2}\.\d)`,
    '(?:maan|dins|woens|donder|vrij|zater|zon)dag',
  ].join('|'),
  'i',
);

/**
 * The dates of the event that the text announces, in the order of the text; `[]` where it announces none, or where its
 * dates are not the event's (past references, laws, deadlines, numbers).
 * @param reference ISO 8601 wall-clock time in Europe/Amsterdam at which the text was sent: `2026-02-27T09:00`.
 * @throws RangeError where the reference is no date.
 */
export function findEventDates(text: string, reference: string): EventDate[] {
  const day = dayOfIso(reference);
  if (!HINT.test(text)) return [];
  const page = layOut(text);
  if (page === null) return [];
  let readings = joinDays(page);
  for (const refiner of refiners) {
    if (readings.length === 0) break;
    readings = refiner.refine(readings, page, day);
  }
  return readings.map((reading) => eventOf(page, reading));
}

function eventOf(page: Page, reading: Reading): EventDate {
  const { time, orElse } = reading;
  const text = evidence(page, reading);
  const others = time?.other ? [{ ...reading, time: { ...time, ...time.other } }, ...orElse] : orElse;
  return {
    ...momentOf(reading),
    ...(reading.openEnd && !time ? { openEnd: true as const } : {}),
    ...(reading.conflict ? { conflict: true as const } : {}),
    ...(others.length > 0 ? { unsure: true as const, orElse: others.map((one) => ({ ...momentOf(one), text })) } : {}),
    text,
  };
}

function momentOf({ start, end, time }: Alternative): Pick<EventDate, 'start' | 'end' | 'allDay'> {
  if (time === null) return { start: isoDay(start), end: end === null ? null : isoDay(end), allDay: true };
  const until = time.end === null ? null : isoTime(end ?? start, time.end);
  return { start: isoTime(start, time.start), end: until, allDay: false };
}

/** The words that the date was read from; with its time where that stands near. */
function evidence(page: Page, reading: Reading): string {
  const { source, tokens } = page;
  const { from, to, time } = reading;
  const words = source.slice(tokens[from]?.start, tokens[to - 1]?.end);
  if (!time) return words;
  const first = tokens[Math.min(from, time.from)]?.start ?? 0;
  const last = tokens[Math.max(to, time.to) - 1]?.end ?? 0;
  return last - first <= MAX_EVIDENCE ? source.slice(first, last) : words;
}
