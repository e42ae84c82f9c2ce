import type { TimeSpan } from '../form.ts';
import { isMark } from '../form.ts';
import type { Page } from '../page.ts';
import type { Reading, Refiner } from '../reading.ts';
import type { DayPart } from '../vocabulary.ts';

/** Lines between a date and the time that belongs to it: `Datum:`, `Locatie:`, `Zaal:`, `Tijd:`. */
const MAX_LINES = 4;
/** Tokens between a date and its time in one sentence. */
const MAX_DISTANCE = 40;
/** Tokens that a line break counts for where a time stands between two dates. */
const LINE_BREAK = 10;
/** A sentence without a date of its own gives its time to the date before it when it says that something begins. */
const STARTS = new Set([
  'aanvang',
  'begint',
  'beginnen',
  'start',
  'starten',
  'tijd',
  'tijdstip',
  'inloop',
  'laat',
  'programma',
  'welkom',
  'duurt',
  'ontvangst',
  'aanvangstijd',
  'tijden',
  'van',
]);
const WALK_IN = new Set([
  'inloop',
  'ontvangst',
  'inlooptijd',
  'ontvangt',
  'ontvangen',
  'registratie',
  'deuren',
  'inlopen',
  'aanmelding',
  'lunch',
  'borrel',
  'diner',
  'pauze',
  'koffie',
  'open',
  'netwerkborrel',
  'welkom',
  'afsluiting',
]);
const BEGINS = new Set(['start', 'starten', 'begint', 'beginnen', 'aanvang', 'programma', 'opent', 'vergadert']);
const ENDS = new Set(['einde', 'eindigt', 'afgelopen', 'sluit', 'eind', 'eindtijd', 'uiterlijk', 'afloop']);
/** Longer than this no event lasts on the clock; then the end was something else. */
const MAX_LENGTH = 14 * 60;
/** No programme of one day has more; the times of a date are compared with each other, and a text can hold nothing but times. */
const MAX_TIMES = 24;
const NOON = 12 * 60;
const DAILY = new Set(['dagelijks', 'iedere', 'elke', 'werkdagen']);

/**
 * Times go to their date: beside it, in its sentence, in the next cell or line (`Tijd: …`). Each of several dates takes the
 * nearest; one time after a list is for all. A walk-in before the programme is not the start; `tot 21.00 uur` is an end.
 * Twelve-hour times get their half of the day from `'s avonds`, the weekday (`dinsdagavond`), the sentence, or the hour.
 */
export const joinTimes: Refiner = {
  id: 'join-times',
  refine(readings, page) {
    const own = new Map<Reading, TimeSpan[]>();
    let next = 0;
    for (const time of page.times) {
      while (next < readings.length && (readings[next]?.from ?? 0) < time.from) next += 1;
      const reading = ownerOf(page, readings, next, time);
      if (!reading) continue;
      const times = own.get(reading);
      if (times && times.length >= MAX_TIMES) continue;
      if (times) times.push(time);
      else own.set(reading, [time]);
    }
    for (const [reading, times] of own) setTime(page, reading, times);
    readings.forEach((reading, index) => {
      if (reading.time) shareEvery(page, readings, reading, index);
    });
    share(readings);
    return readings;
  },
};

function ownerOf(page: Page, readings: readonly Reading[], next: number, time: TimeSpan): Reading | null {
  const earlier = readings[next - 1];
  const later = readings[next];
  if (earlier && time.to <= earlier.to) return earlier;
  const sentence = page.sentences[time.from];
  const before =
    earlier && page.sentences[earlier.from] === sentence ? distance(page, earlier.to, time.from) : Infinity;
  const behind = later && page.sentences[later.from] === sentence ? distance(page, time.to, later.from) : Infinity;
  const near = Math.min(before, behind);
  if (near <= MAX_DISTANCE) {
    if (!time.sure && near > 2) return null;
    // One date and time per line: the end of one line stands close to the next line's date and is not its time.
    const apart = later && page.lines[time.to - 1] !== page.lines[later.from] ? LINE_BREAK : 0;
    const within = earlier && page.lines[earlier.to - 1] !== page.lines[time.from] ? LINE_BREAK : 0;
    return (before + within <= behind + apart ? earlier : later) ?? null;
  }
  if (!time.sure && !timeLine(page, time)) return null;
  const lines = page.lines;
  const line = lines[time.from] ?? 0;
  const fits = timeLine(page, time) || beginsSomething(page, time) || forEvery(page, time);
  if (!fits) return null;
  if (earlier && line - (lines[earlier.to - 1] ?? 0) <= MAX_LINES) return earlier;
  if (later && timeLine(page, time) && (lines[later.from] ?? 0) - line <= 2) return later;
  return null;
}

const EVERY = new Set(['steeds', 'telkens', 'beide', 'alle', 'allebei']);

/** `steeds om 13.00 uur`, `Beide dagen zijn van 9.30 tot 16.30 uur` */
function forEvery(page: Page, time: { from: number }): boolean {
  for (let at = time.from - 1; at >= 0 && at > time.from - 6; at -= 1)
    if (page.sentences[at] === page.sentences[time.from] && EVERY.has(page.tokens[at]?.text ?? '')) return true;
  return false;
}

/** Such a time is also that of the dates before its own in the same sentence. */
function shareEvery(page: Page, readings: readonly Reading[], reading: Reading, index: number): void {
  const { time } = reading;
  if (!time || !forEvery(page, time)) return;
  const sentence = page.sentences[reading.from];
  for (let at = index - 1; at >= 0; at -= 1) {
    const earlier = readings[at];
    // One that has its time has passed it on already: no text is walked twice.
    if (!earlier || earlier.time !== null || page.sentences[earlier.from] !== sentence) return;
    earlier.time = time;
  }
}

/** Tokens between, a full clause counted as further away. */
function distance(page: Page, from: number, to: number): number {
  let total = to - from;
  for (let at = from; at < Math.min(to, from + MAX_DISTANCE); at += 1) {
    if (isMark(page.tokens[at], ';')) total += 10;
    else if (page.tokens[at]?.text === 'en') total += 1;
  }
  return total;
}

/** Does the time stand alone on its line, or behind a label? */
function timeLine(page: Page, time: TimeSpan): boolean {
  const line = page.lines[time.from];
  for (let at = time.from - 1; at >= 0 && page.lines[at] === line && at > time.from - 8; at -= 1) {
    const token = page.tokens[at];
    if (
      token?.kind === 'word' &&
      !STARTS.has(token.text) &&
      !['vanaf', 'om', 'uur', 'hoe', 'tussen', 'tot'].includes(token.text)
    )
      return false;
  }
  return true;
}

function beginsSomething(page: Page, time: TimeSpan): boolean {
  const sentence = page.sentences[time.from];
  for (let at = time.from - 1; at >= 0 && page.sentences[at] === sentence && at > time.from - 14; at -= 1) {
    const token = page.tokens[at];
    if (token?.kind !== 'word') continue;
    if (
      ['bereikbaar', 'aanmelden', 'geopend', 'bellen', 'telefonisch', 'open', 'inschrijven', 'deadline'].includes(
        token.text,
      )
    )
      return false;
    if (STARTS.has(token.text) && token.text !== 'van') return true;
  }
  return false;
}

function setTime(page: Page, reading: Reading, times: TimeSpan[]): void {
  if (reading.last) {
    setRangeTime(page, reading, times);
    return;
  }
  const roles = times.map((time) => roleOf(page, time, times));
  const mains = times.filter((_time, index) => roles[index] === 'main');
  const main = mains[0] ?? times.find((_time, index) => roles[index] === 'walk-in');
  if (!main) return;
  const { start, end } = settle(page, reading, main);
  let until = end;
  if (until === null) {
    const stop = times.find((time, index) => roles[index] === 'end' && time.from > main.from);
    if (stop) until = settle(page, reading, stop).start;
  }
  if (until !== null && until <= start) until += 1440;
  if (until !== null && until - start > MAX_LENGTH) until = null;
  reading.time = { start, end: until, from: main.from, to: main.to };
}

/** `van dinsdag 10.00 uur tot woensdag 16.00 uur`; `16 t/m 18 juni, 10.00-17.00 uur`. Daily hours stay out of it. */
function setRangeTime(page: Page, reading: Reading, times: TimeSpan[]): void {
  const daily = times.some((time) => {
    for (let at = time.from - 6; at < time.to + 4; at += 1) if (DAILY.has(page.tokens[at]?.text ?? '')) return true;
    return false;
  });
  const [first, second] = times;
  if (daily || !first) return;
  const one = settle(page, reading, first);
  const end = second && first.end === null ? settle(page, reading, second).start : one.end;
  // '18 t/m 21 mei, start 18.00 uur': the last day matters more than the first hour.
  if (end === null) return;
  reading.time = { start: one.start, end, from: first.from, to: (second ?? first).to };
}

type Role = 'main' | 'walk-in' | 'end';

function roleOf(page: Page, time: TimeSpan, times: readonly TimeSpan[]): Role {
  const words: string[] = [];
  const others = new Set(times.flatMap((other) => (other === time ? [] : [other.from, other.to - 1])));
  for (let at = time.from - 1; at >= 0 && at > time.from - 7; at -= 1) {
    const token = page.tokens[at];
    if (!token || others.has(at) || (token.kind === 'mark' && ',(;|.)'.includes(token.text)) || token.text === 'en')
      break;
    words.push(token.text);
  }
  const open = isMark(page.tokens[time.from - 1], '(');
  if (open || !words.some((word) => WALK_IN.has(word) || BEGINS.has(word))) {
    for (let at = time.to; at < time.to + 5; at += 1) {
      const token = page.tokens[at];
      if (!token || others.has(at) || (token.kind === 'mark' && ',();|.'.includes(token.text)) || token.text === 'en')
        break;
      words.push(token.text);
    }
  }
  if (time.onlyEnd || (time.end === null && words.some((word) => ENDS.has(word)))) return 'end';
  return words.some((word) => WALK_IN.has(word)) ? 'walk-in' : 'main';
}

interface Settled {
  start: number;
  end: number | null;
}

function settle(page: Page, reading: Reading, time: TimeSpan): Settled {
  const stated = time.dayPart ?? (time.twelve ? (reading.first.dayPart ?? mentioned(page, time)) : null);
  const start = inHalf(time.start, stated, time.twelve);
  const end =
    time.end === null
      ? null
      : inHalf(time.end, stated === 'morning' && time.end < time.start ? 'afternoon' : stated, time.twelve);
  return {
    start,
    end: end !== null && time.twelve && end <= start && end + 720 > start && end < NOON ? end + 720 : end,
  };
}

function inHalf(minutes: number, part: DayPart | null, twelve: boolean): number {
  if (part === 'afternoon') return minutes < 7 * 60 ? minutes + 720 : minutes;
  if (part === 'evening') return minutes < NOON && minutes >= 4 * 60 ? minutes + 720 : minutes;
  if (part !== null || !twelve) return minutes;
  // Nobody meets before half past eight unless told so; at eight the council begins.
  return minutes >= 30 && minutes <= 8 * 60 + 15 ? minutes + 720 : minutes;
}

const PARTS: readonly [RegExp, DayPart][] = [
  [/avond|diner|borrel/, 'evening'],
  [/middag/, 'afternoon'],
  [/ochtend|ontbijt|morgens/, 'morning'],
];

/** `Informatieavond … om acht uur`: the sentence names the part of the day. */
function mentioned(page: Page, time: TimeSpan): DayPart | null {
  const sentence = page.sentences[time.from];
  for (let at = Math.max(0, time.from - 30); at < Math.min(page.tokens.length, time.to + 20); at += 1) {
    if (page.sentences[at] !== sentence) continue;
    const token = page.tokens[at];
    if (token?.kind !== 'word') continue;
    for (const [pattern, part] of PARTS) if (pattern.test(token.text)) return part;
  }
  return null;
}

/** One time for a whole list: `12 en 13 maart van 9.00 tot 12.00 uur`. */
function share(readings: readonly Reading[]): void {
  let at = 0;
  while (at < readings.length) {
    let end = at;
    while (end < readings.length && readings[end]?.list === readings[at]?.list) end += 1;
    const group = readings.slice(at, end);
    const timed = group.filter((reading) => reading.time !== null);
    const only = timed[0];
    if (
      group.length > 1 &&
      timed.length === 1 &&
      only &&
      (only === group[0] ? only.time !== null && only.time.from < only.from : only === group[group.length - 1])
    )
      for (const reading of group) reading.time ??= only.time;
    at = end;
  }
}
