import { isMark, isWord, joined, type Read } from './form.ts';
import { NUMBERS, DAY_PARTS, type DayPart } from './vocabulary.ts';
import type { Token } from './tokens.ts';

/** A time of day as written; minutes since midnight. */
export interface Clock {
  minutes: number;
  twelve: boolean;
  /** `uur` or a colon stands with it. */
  sure: boolean;
  /** An hour in digits alone: the `13` of `13 tot 15 uur`. */
  bare: boolean;
  dayPart: DayPart | null;
}

const DAY = 24 * 60;
const SURE = { twelve: false, sure: true, bare: false, dayPart: null } as const;
const HOUR_WORDS = new Set(['uur', 'u', 'h', 'uren']);

/** `'s avonds`, `s middags`, `in de avond`; the token after it, or `at` itself. */
export function dayPartAt(tokens: readonly Token[], at: number): Read<DayPart> | null {
  const first = isMark(tokens[at], "'") ? at + 1 : at;
  if (isWord(tokens[first], 's')) {
    const value = DAY_PARTS.get(tokens[first + 1]?.text ?? '');
    if (value) return { value, next: first + 2 };
  }
  if (isWord(tokens[at], 'in') && isWord(tokens[at + 1], 'de')) {
    const value = DAY_PARTS.get(`${tokens[at + 2]?.text ?? ''}s`);
    if (value) return { value, next: at + 3 };
  }
  return null;
}

/** The token after `uur`, `u.`, `u`; `at` where none stands there. */
function afterHourWord(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!joined(token) || token.kind !== 'word' || !HOUR_WORDS.has(token.text)) return at;
  return token.text !== 'uur' && isMark(tokens[at + 1], '.') && (tokens[at + 2]?.gap ?? 1) > 0 ? at + 2 : at + 1;
}

/** Minutes since midnight by `PM` or `AM` behind them: `4:00 PM`, `10.30 a.m.`; null where neither stands there. */
function halfDayAt(tokens: readonly Token[], at: number, minutes: number): Read<number> | null {
  const token = tokens[at];
  const noon = 12 * 60;
  if (!joined(token) || token.kind !== 'word' || minutes >= noon + 60) return null;
  const short = token.text === 'pm' || token.text === 'am';
  const dotted =
    (token.text === 'p' || token.text === 'a') && isMark(tokens[at + 1], '.') && isWord(tokens[at + 2], 'm');
  if (!short && !dotted) return null;
  const value = (minutes % noon) + (token.text.startsWith('p') ? noon : 0);
  return { value, next: short ? at + 1 : at + (isMark(tokens[at + 3], '.') ? 4 : 3) };
}

const withDayPart = (tokens: readonly Token[], read: Read<Clock>): Read<Clock> => {
  const part = dayPartAt(tokens, read.next);
  return part ? { value: { ...read.value, dayPart: part.value }, next: part.next } : read;
};

/** `13.30 uur`, `20:00`, `9.30u`, `19u30`, `20 uur`, `13.30`, `13`, `7 uur 's avonds`. */
export function digitalClock(tokens: readonly Token[], at: number): Read<Clock> | null {
  const hour = tokens[at];
  if (!hour || Number.isNaN(hour.value) || hour.value > 24 || hour.text.length > 2) return null;
  const mark = tokens[at + 1];
  const minute = tokens[at + 2];
  const minuteStands = minute && !Number.isNaN(minute.value) && minute.text.length === 2 && minute.value < 60;
  if (minuteStands && minute.gap === 0 && mark?.gap === 0) {
    const colon = isMark(mark, ':');
    if (colon || isMark(mark, '.') || isWord(mark, 'u') || isWord(mark, 'h')) {
      const minutes = hour.value * 60 + minute.value;
      if (minutes > DAY) return null;
      const seconds = afterSeconds(tokens, at + 3);
      const half = halfDayAt(tokens, seconds, minutes);
      if (half) return { value: { ...SURE, minutes: half.value }, next: half.next };
      const next = afterHourWord(tokens, seconds);
      const stated = next > seconds;
      const tail = tokens[seconds];
      if (!stated && tail?.gap === 0 && (tail.kind === 'number' || isMark(tail, '%'))) return null;
      // 01.04.2026 and 1.20.3: a date or a chapter.
      const more = tokens[seconds + 1];
      if (!stated && isMark(tail, '.:') && more?.gap === 0 && more.kind === 'number') return null;
      return withDayPart(tokens, {
        value: { minutes, twelve: false, sure: stated || !isMark(mark, '.'), bare: false, dayPart: null },
        next,
      });
    }
  }
  const half = halfDayAt(tokens, at + 1, hour.value * 60);
  if (half && hour.value > 0) return { value: { ...SURE, minutes: half.value }, next: half.next };
  const next = afterHourWord(tokens, at + 1);
  const sure = next > at + 1;
  const twelve = hour.value >= 1 && hour.value <= 12 && !hour.text.startsWith('0');
  return withDayPart(tokens, { value: { minutes: hour.value * 60, twelve, sure, bare: true, dayPart: null }, next });
}

/** The token after the seconds of `12:23:59`, which are nobody's; `at` where none stand there. */
function afterSeconds(tokens: readonly Token[], at: number): number {
  const [mark, seconds] = [tokens[at], tokens[at + 1]];
  const stands = isMark(mark, ':') && mark?.gap === 0 && seconds?.gap === 0 && /^[0-5]\d$/.test(seconds.text);
  return stands ? at + 2 : at;
}

const hourName = (token: Token | undefined): number | null => {
  if (!joined(token)) return null;
  if (token.kind === 'word') {
    const value = NUMBERS.get(token.text);
    return value !== undefined && value <= 24 ? value : null;
  }
  return token.kind === 'number' && token.text.length <= 2 && token.value >= 1 && token.value <= 12
    ? token.value
    : null;
};

/** The `elf` of `van half tien tot elf`: a word that is an hour because a time leads up to it. */
export function wholeHour(tokens: readonly Token[], at: number): Read<Clock> | null {
  const hour = tokens[at]?.kind === 'word' ? hourName(tokens[at]) : null;
  return hour === null || hour > 12 ? null : ofTwelve(tokens, hour * 60, at + 1);
}

const ofTwelve = (tokens: readonly Token[], minutes: number, next: number): Read<Clock> =>
  withDayPart(tokens, {
    value: { minutes: (minutes + DAY) % DAY, twelve: true, sure: true, bare: false, dayPart: null },
    next: afterHourWord(tokens, next),
  });

const AROUND_LEADS = new Set(['om', 'vanaf', 'rond', 'tegen', 'tot']);

/** `vanaf een uur of vijf`: about five; not `duurt een uur of drie`. */
function aroundHour(tokens: readonly Token[], at: number): Read<Clock> | null {
  const words = ['een', 'uur', 'of'].every((word, index) => isWord(tokens[at + index], word));
  const hour = words && AROUND_LEADS.has(tokens[at - 1]?.text ?? '') ? hourName(tokens[at + 3]) : null;
  return hour === null || hour > 12 ? null : ofTwelve(tokens, hour * 60, at + 4);
}

/** `half tien`, `kwart over drie`, `tien voor half acht`, `vijf over twee`, `twaalf uur`, `drie uur 's middags`, `halfacht`. */
export function spokenClock(tokens: readonly Token[], at: number): Read<Clock> | null {
  const token = tokens[at];
  if (token?.kind !== 'word' && token?.kind !== 'number') return null;
  if (token.text === 'half') {
    const hour = hourName(tokens[at + 1]);
    return hour === null || hour > 12 ? null : ofTwelve(tokens, hour * 60 - 30, at + 2);
  }
  if (token.text.startsWith('half') && token.text.length > 6) {
    const hour = NUMBERS.get(token.text.slice(4));
    if (hour !== undefined && hour <= 12) return ofTwelve(tokens, hour * 60 - 30, at + 1);
  }
  const around = aroundHour(tokens, at);
  if (around) return around;
  const side = tokens[at + 1];
  if (isWord(side, 'over') || isWord(side, 'voor')) {
    const minutes = token.text === 'kwart' ? 15 : hourName(token);
    if (minutes === null || minutes > 20) return null;
    const sign = side?.text === 'over' ? 1 : -1;
    const half = isWord(tokens[at + 2], 'half');
    const hour = hourName(tokens[half ? at + 3 : at + 2]);
    if (hour === null || hour > 12) return null;
    // 'vijf voor twee raadsleden' is a number of people: more than the quarter needs the word `uur` or a half.
    const next = half ? at + 4 : at + 3;
    const follower = tokens[next];
    if (token.text !== 'kwart' && !half && !(isWord(follower, 'uur') || dayPartAt(tokens, next) || !follower))
      return null;
    return ofTwelve(tokens, hour * 60 - (half ? 30 : 0) + sign * minutes, next);
  }
  if (token.kind === 'word') {
    const hour = hourName(token);
    // 'van negen tot elf uur': the word stands once.
    const range = isWord(side, 'tot') && hourName(tokens[at + 2]) !== null && isWord(tokens[at + 3], 'uur');
    if (hour === null || !(isWord(side, 'uur') || range)) return null;
    const read = ofTwelve(tokens, hour * 60, at + 1);
    return hour > 12 ? { ...read, value: { ...read.value, twelve: false } } : read;
  }
  return null;
}
