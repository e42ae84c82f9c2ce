import { findEventDates, whenIn } from '../dates/index.ts';
import type { EventDate } from '../domain/newsletter.ts';
import type { Block } from '../flatten/index.ts';
import type { Part } from '../segment/index.ts';

/** A paragraph beyond this length is read up to here when looking for dates. */
const MAX_TEXT = 4000;

export interface ItemDates {
  /** From a line that holds nothing but dates. */
  line: EventDate[];
  /** From title and text. */
  prose: EventDate[];
}

/**
 * The dates that an item may have as an event. A date line overrides what the text says; without one the title comes
 * first, then the text before the link, then further dates in a list behind it.
 */
export function datesOf(part: Part, reference: string | null): ItemDates {
  const find = (text: string): EventDate[] => finder(text, reference);
  const line = merge(linesOf(part.dates).flatMap((text) => ofLine(text, find(text))));
  const titleText = part.title?.text ?? '';
  const bodyText = part.body.map((block) => block.text).join('\n');
  // "Vrijdag bijeenkomst" says less than "vrijdag 10 april" in the text: only a day of the month comes first.
  const inTitle = find(titleText);
  const title = inTitle.filter((date) => /\d/.test(date.text));
  const body = find(bodyText);
  const after = find(part.after.map((block) => block.text).join('\n'));
  // "ALV op 17 juni" above "De vergadering begint om 13.30 uur": only together they say when.
  const together = title.some((date) => date.allDay) ? [...body, ...find(`${titleText}\n${bodyText}`)] : body;
  const main =
    title.length > 0 ? merge(title.map((date) => moreExact(date, together))) : body.length > 0 ? body : inTitle;
  return { line, prose: merge([...main, ...after]) };
}

/** A line with a time of day belongs to the day on the line before or after it. */
function linesOf(dates: readonly Block[]): string[] {
  const lines: string[] = [];
  let time: string | null = null;
  for (const { text } of dates) {
    const when = whenIn(text);
    const last = lines[lines.length - 1];
    if (when?.timed !== true) {
      lines.push(time === null ? text : `${text}, ${time}`);
      time = null;
    } else if (last !== undefined) lines[lines.length - 1] = `${last}, ${text}`;
    else time = text;
  }
  return time === null ? lines : [...lines, time];
}

/** "Wanneer: donderdag 10 september": the line is all that is printed of its date, and every word of it is shown. */
const ofLine = (text: string, found: EventDate[]): EventDate[] =>
  found.length === 1 ? found.map((date) => ({ ...date, text })) : found;

/** What the text leaves to the title, said in the words that the reader of dates knows: what follows is about an event. */
const KNOWN = 'Bijeenkomst: ';
const SENTENCE = /[^.!?\n]+(?:[.!?](?!\s)[^.!?\n]*)*[.!?]*/g;

/**
 * The dates of an item of which the rest has told that it is an event. Its sentences may name the day in words that say little by
 * themselves: "Op 1 oktober is Winterswijk aan de beurt", "op 29 september in Zwolle, op 1 oktober in Tilburg".
 * @param found what `datesOf` read in title and text.
 */
export function datesOfEvent(part: Part, reference: string | null, found: readonly EventDate[]): readonly EventDate[] {
  if (found.length === 1) return found;
  const text = [part.title?.text ?? '', ...part.body.map((block) => block.text)].join('\n').slice(0, MAX_TEXT);
  const sentences = text.match(SENTENCE) ?? [];
  if (found.length === 0) return merge(sentences.flatMap((sentence) => told(sentence, reference)));
  // A list of days of which some were read: the sentence that holds them holds the rest.
  const whole = sentences.map((sentence) => told(sentence, reference)).find((dates) => dates.length > found.length);
  return whole && found.every((date) => whole.some((other) => other.start === date.start)) ? whole : found;
}

/** Only days that are printed: "weet u of u er morgen mee wilt beginnen" is about no event. */
const told = (sentence: string, reference: string | null): EventDate[] =>
  /\d/.test(sentence) ? finder(`${KNOWN}${sentence}`, reference).filter((date) => /\d/.test(date.text)) : [];

/** Without a reference date only dates with a printed year mean anything. */
function finder(text: string, reference: string | null): EventDate[] {
  if (text === '') return [];
  const found = findEventDates(text.slice(0, MAX_TEXT), reference ?? '2000-01-01T00:00');
  return reference === null ? found.filter((date) => date.text.includes(date.start.slice(0, 4))) : found;
}

/** The title says the day, the text the time of the same day. */
function moreExact(date: EventDate, others: readonly EventDate[]): EventDate {
  if (!date.allDay) return date;
  return others.find((other) => !other.allDay && other.start.startsWith(date.start)) ?? date;
}

function merge(dates: readonly EventDate[]): EventDate[] {
  const merged: EventDate[] = [];
  for (const date of dates) {
    if (!merged.some((known) => known.start === date.start || (date.allDay && known.start.startsWith(date.start))))
      merged.push(date);
  }
  return merged;
}
