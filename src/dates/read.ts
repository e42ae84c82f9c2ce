import type { EventDate } from '../domain/newsletter.ts';
import { dayOfIso, isoDay, isoTime } from './civil.ts';
import { layOut, type Page } from './page.ts';
import type { Assumption, Reading } from './reading.ts';
import { markDateLines } from './refiners/date-lines.ts';
import { refiners } from './refiners/index.ts';

/** An event date with its evidence. */
export interface DateReading {
  event: EventDate;
  /** Where `event.text` begins in the text. */
  index: number;
  /** What was not written but filled in. */
  assumed: Assumption[];
}

/** Words and time further apart than this are not shown as one piece of evidence. */
const MAX_EVIDENCE = 160;
/** No line of dates only is longer; a longer one is prose and not worth the reading. */
const MAX_DATE_LINE = 200;
const ISO_DAY = 10;

const GAP = String.raw`[\s\u00ad\u200b-\u200f]{0,3}`;
const MARK = String.raw`${GAP}[-/.\u2010-\u2015\u2212]${GAP}`;
/**
 * The cheap question before anything is cut up: without a month, two numbers with a mark between (one may be a slip: `l2-O4`),
 * a number before what may be a scattered month (`24 maa rt`), a weekday or a word like `morgen` there is no date. Most texts
 * of a newsletter hold none of these.
 */
const HINT = new RegExp(
  [
    // What begins a word first: elsewhere in a word the engine is done with all of these at once.
    String.raw`\b(?:jan|feb|maart|march|mrt|apr|mei|may|ju[nl]|aug|sep|o[kc]t|nov|dec|we(?:ek|ken)\b)`,
    String.raw`\d(?:${MARK}[\doli|]|(?:e|de|ste|ie)?${GAP}(?:j ?[au]|f ?e|m ?[aer]|a ?[pu]|s ?e|o ?[kc]|n ?o|d ?e))`,
    String.raw`[oli|]${MARK}\d`,
    'daa?g|morgen|ochtend|avond',
  ].join('|'),
  'i',
);

/** Every event date of the text with its place and what was assumed. `reference` as in `findEventDates`. */
export function readDates(text: string, reference: string): DateReading[] {
  const day = dayOfIso(reference);
  if (!HINT.test(text)) return [];
  const page = layOut(text);
  if (page === null) return [];
  let readings: Reading[] = [];
  for (const refiner of refiners) readings = refiner.refine(readings, page, day);
  return readings.map((reading) => report(page, reading));
}

/**
 * Does the line hold nothing but a date (`09-03-2026`, `Vanaf 05-03-2026`, `Datum: dinsdag 3 maart, 20.00 uur`)? Such a line is
 * the item's date and no part of its text. `reference` as in `findEventDates`.
 */
export function isDateLine(line: string, reference: string): boolean {
  const day = dayOfIso(reference);
  if (line.length > MAX_DATE_LINE || !HINT.test(line)) return false;
  const page = layOut(line.trim());
  if (page === null) return false;
  let readings: Reading[] = [];
  for (const refiner of refiners) {
    readings = refiner.refine(readings, page, day);
    if (refiner === markDateLines) break;
  }
  return readings.length > 0 && readings.every((reading) => reading.dateLine);
}

/**
 * What was filled in to read this event: the year, the month of a bare day, the day that a word like `morgen` stands for, the
 * half of the day. Read again from the event's own words, so an event that was stored tells it too. A weekday that contradicts
 * its date stands in `event.conflict`.
 * @param reference the one with which the event was found.
 */
export function assumptionsOf(event: EventDate, reference: string): Assumption[] {
  const day = dayOfIso(reference);
  const page = layOut(event.text);
  if (page === null) return [];
  let readings: Reading[] = [];
  for (const refiner of refiners) {
    readings = refiner.refine(readings, page, day);
    if (refiner === markDateLines) break;
  }
  const same = readings.find((reading) => isoDay(reading.start) === event.start.slice(0, ISO_DAY));
  return same ? [...same.assumed] : [];
}

function report(page: Page, reading: Reading): DateReading {
  const { time } = reading;
  const start = time ? isoTime(reading.start, time.start) : isoDay(reading.start);
  let end = reading.end === null ? null : isoDay(reading.end);
  if (time) {
    if (reading.end !== null) end = time.end === null ? null : isoTime(reading.end, time.end);
    else end = time.end === null ? null : isoTime(reading.start, time.end);
  }
  const { text, index } = evidence(page, reading);
  return {
    event: {
      start,
      end,
      allDay: time === null,
      ...(reading.openEnd && !time ? { openEnd: true as const } : {}),
      ...(reading.conflict ? { conflict: true as const } : {}),
      text,
    },
    index,
    assumed: [...reading.assumed],
  };
}

function evidence(page: Page, reading: Reading): { text: string; index: number } {
  const place = (from: number, to: number): { start: number; end: number } => ({
    start: page.tokens[from]?.start ?? 0,
    end: page.tokens[to - 1]?.end ?? 0,
  });
  let { start, end } = place(reading.from, reading.to);
  if (reading.time) {
    const time = place(reading.time.from, reading.time.to);
    const whole = { start: Math.min(start, time.start), end: Math.max(end, time.end) };
    if (whole.end - whole.start <= MAX_EVIDENCE) ({ start, end } = whole);
  }
  return { text: page.source.slice(start, end), index: start };
}
