import { isMark, type TimeSpan } from '../form.ts';
import { hoursOf } from '../hours.ts';
import type { Page } from '../page.ts';
import type { Reading, Refiner } from '../reading.ts';
import { EVERY } from '../vocabulary.ts';

/** Lines between a date and the time that belongs to it: `Datum:`, `Locatie:`, `Zaal:`, `Tijd:`. */
const MAX_LINES = 4;
/** Lines between a time and the date below it. */
const MAX_LINES_AHEAD = 2;
/** Tokens between a date and its time in one sentence. */
const MAX_DISTANCE = 40;
/** Tokens between a date and a number that may be a time (`10.30`). */
const MAX_UNSURE = 2;
/** Marks and words that lead a time in, between it and its date. */
const MAX_MARKS = 5;
/** Tokens that a line break counts for where a time stands between two dates. */
const LINE_BREAK = 10;
/** Tokens that a full clause counts for. */
const CLAUSE_BREAK = 10;
/** No programme of one day has more; the times of a date are compared with each other, and a text can hold nothing but times. */
const MAX_TIMES = 24;
/** How far back a line or sentence is searched for what its time is about. */
const LABEL_REACH = 7;
const SENTENCE_REACH = 13;

/** A sentence without a date of its own gives its time to the date before it when it says that something begins. */
const STARTS = new Set(
  'aanvang begint beginnen start starten tijd tijdstip inloop laat programma welkom duurt ontvangst aanvangstijd tijden verzamelen vertrek vertrekken'.split(
    ' ',
  ),
);
const BEFORE_TIME = new Set(['van', 'vanaf', 'om', 'at', 'uur', 'hoe', 'tussen', 'tot', 'einde', 'eindtijd', 'v', 'a']);
/** Hours at which one can call or enrol. */
const OFFICE_HOURS = new Set('bereikbaar aanmelden geopend bellen telefonisch open inschrijven deadline'.split(' '));

/**
 * Times go to their date: beside it, in its sentence, in the next cell or line (`Tijd: …`). Each of several dates takes the
 * nearest.
 */
export const joinTimes: Refiner = {
  id: 'join-times',
  refine(readings, page) {
    const own = new Map<Reading, TimeSpan[]>();
    let next = 0;
    let owner: Reading | null = null;
    let ownSentence: number | undefined;
    for (const time of page.times) {
      if (isOldTime(page, time)) continue;
      while (next < readings.length && (readings[next]?.from ?? 0) < time.from) next += 1;
      const earlier = readings[next - 1];
      const sentence = page.sentences[time.from];
      // '21 april • 19.30 uur, einde 21.30 uur'
      const goesOn: boolean = time.sure && owner !== null && owner === earlier && ownSentence === sentence;
      const reading: Reading | null = ownerOf(page, earlier, readings[next], time) ?? (goesOn ? owner : null);
      if (!reading) continue;
      owner = reading;
      ownSentence = sentence;
      const times = own.get(reading);
      if (!times) own.set(reading, [time]);
      else if (times.length < MAX_TIMES) times.push(time);
    }
    for (const [reading, times] of own) reading.time = hoursOf(page, reading, times);
    return readings;
  },
};

/** Lead in the hour that no longer holds: `niet om 14.00 uur, maar om 14.30 uur`, `20.00 uur in plaats van 19.30 uur`, `(was 19.30 uur)`. */
const OLD_TIMES = [
  'niet',
  'niet om',
  'plaats van',
  'plaats van om',
  'ipv',
  'was',
  'oorspronkelijk',
  'oorspronkelijk om',
  'i . p . v .',
];

export function isOldTime({ tokens }: Page, { from }: TimeSpan): boolean {
  const lead = tokens.slice(Math.max(0, from - MAX_OLD_LEAD), from).map(({ text }) => text);
  return OLD_TIMES.some((words) => words === lead.slice(-words.split(' ').length).join(' '));
}

/** Tokens of `i.p.v.` */
const MAX_OLD_LEAD = 6;

/** Which of the dates before and behind it the time belongs to. */
function ownerOf(page: Page, earlier: Reading | undefined, later: Reading | undefined, time: TimeSpan): Reading | null {
  if (earlier && time.to <= earlier.to) return earlier;
  const { sentences, lines } = page;
  const sentence = sentences[time.from];
  const before = earlier && sentences[earlier.from] === sentence ? distance(page, earlier.to, time.from) : Infinity;
  const behind = later && sentences[later.from] === sentence ? distance(page, time.to, later.from) : Infinity;
  const near = Math.min(before, behind);
  if (near <= MAX_DISTANCE) {
    if (!time.sure && near > MAX_UNSURE) return null;
    // 'steeg op 5 november met 1.10 procent'
    if (!time.sure && near === before && page.tokens[time.from - 1]?.kind === 'word' && near > 0) return null;
    // One date and time per line: the end of one line stands close to the next line's date and is not its time.
    const apart = later && lines[time.to - 1] !== lines[later.from] ? LINE_BREAK : 0;
    const within = earlier && lines[earlier.to - 1] !== lines[time.from] ? LINE_BREAK : 0;
    return (before + within <= behind + apart ? earlier : later) ?? null;
  }
  if (earlier && (followsAtOnce(page, earlier.to, time.from) || opensNextSentence(page, earlier, time))) return earlier;
  const labelled = isLabelled(page, time);
  if (!labelled && !(time.sure && beginsSomething(page, time))) return null;
  const line = lines[time.from] ?? 0;
  if (earlier && line - (lines[earlier.to - 1] ?? 0) <= MAX_LINES) return earlier;
  if (later && labelled && (lines[later.from] ?? 0) - line <= MAX_LINES_AHEAD) return later;
  return null;
}

const TIME_LEADS = new Set(['van', 'om', 'vanaf', 'tussen']);
/** Say of hours at the start of a sentence that something is held then. */
const HELD = new Set(
  'welkom verwacht is zijn start starten begint beginnen duurt staan staat zien ontvangen praten gaan hoort'.split(' '),
);
/** Tokens behind the hours of a sentence without a verb. */
const MAX_VERBLESS = 7;
/** Words of a sentence in which its verb is found. */
const VERB_REACH = 10;

/** `Op 21 april is de kennisbijeenkomst. Van 9.30 tot 12.30 uur bent u welkom`: the next sentence begins with the hours. */
function opensNextSentence(page: Page, earlier: Reading, time: TimeSpan): boolean {
  const { tokens, sentences } = page;
  const sentence = sentences[time.from] ?? 0;
  if (!time.sure || time.onlyEnd || sentence !== (sentences[earlier.to - 1] ?? 0) + 1) return false;
  const led = TIME_LEADS.has(tokens[time.from - 1]?.text ?? '') ? time.from - 1 : time.from;
  if (sentences[led - 1] === sentence) return false;
  let held = false;
  // 'Bevrijdingsfestival! Vanaf 12.00 uur in het park.'
  const short = led < time.from && sentences[time.to + MAX_VERBLESS] !== sentence;
  for (let at = time.to; at < time.to + VERB_REACH && sentences[at] === sentence; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (OFFICE_HOURS.has(word)) return false;
    held ||= HELD.has(word);
  }
  return held || short;
}

/** `21 april • 19.30 uur`, `21 april; inloop 19.00 uur`: another sentence to a reader of marks, but not to a reader. */
function followsAtOnce({ tokens, lines }: Page, to: number, from: number): boolean {
  if (from - to > MAX_MARKS || lines[to - 1] !== lines[from]) return false;
  return tokens.slice(to, from).every(({ kind, text }) => kind === 'mark' || STARTS.has(text) || BEFORE_TIME.has(text));
}

/** Tokens between, a full clause counted as further away. */
function distance(page: Page, from: number, to: number): number {
  let total = to - from;
  for (let at = from; at < Math.min(to, from + MAX_DISTANCE); at += 1) {
    if (isMark(page.tokens[at], ';')) total += CLAUSE_BREAK;
    else if (page.tokens[at]?.text === 'en') total += 1;
  }
  return total;
}

/** Does the time stand alone on its line, or behind a label? */
function isLabelled(page: Page, time: TimeSpan): boolean {
  const line = page.lines[time.from];
  for (let at = time.from - 1; at >= time.from - LABEL_REACH && page.lines[at] === line; at -= 1) {
    const token = page.tokens[at];
    // 'Wanneer? 21 april. Hoe laat? 20.00 uur.'
    if (isMark(token, '.')) return isMark(page.tokens[time.from - 1], '?');
    if (token?.kind === 'word' && !STARTS.has(token.text) && !BEFORE_TIME.has(token.text)) return false;
  }
  return true;
}

/** `Het programma begint om 13.00 uur.`, `Beide dagen zijn van 9.30 tot 16.30 uur.` */
function beginsSomething(page: Page, time: TimeSpan): boolean {
  const sentence = page.sentences[time.from];
  for (let at = time.from - 1; at >= time.from - SENTENCE_REACH && page.sentences[at] === sentence; at -= 1) {
    const word = page.tokens[at]?.text ?? '';
    if (OFFICE_HOURS.has(word)) return false;
    if (STARTS.has(word) || EVERY.has(word)) return true;
  }
  return false;
}
