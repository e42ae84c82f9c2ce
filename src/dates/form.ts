import { Cue, cuesOf } from './cues.ts';
import { DAY_PARTS, HALVES, MONTHS, WEEKDAYS, type DayPart, type Weekday } from './vocabulary.ts';
import { NEW_LINE, SPACED, type Token } from './tokens.ts';

/** How a relative word points at a day; it becomes a day once the reference is known. */
export type Relative =
  | { to: 'offset'; days: number }
  /** The first such weekday after the reference, or the one in the week `weeks` further on. */
  | { to: 'weekday'; weekday: number; weeks: number | null };

/** A day as it is written, before anything is assumed. Token positions: `from` inclusive, `to` exclusive. */
export interface DaySpan {
  kind: 'day';
  from: number;
  to: number;
  weekday: number | null;
  /** `dinsdagavond`: says which half of the day a time is in. */
  dayPart: DayPart | null;
  day: number | null;
  /** `null`: a bare day of a list or range, the month stands with a later day. */
  month: number | null;
  year: number | null;
  /** The year has two digits (`05-05-89`); its century is told from the reference. */
  shortYear: boolean;
  /** `Sept 26`, `April 14`: the month first; a year of two digits looks the same. */
  monthFirst: boolean;
  /** `en de 24e`: an ordinal whose month stands before it. */
  trailing: boolean;
  relative: Relative | null;
  /** `2/4`, `morgen`: as likely something else; only believed with support. */
  weak: boolean;
}

/** A time of day or a range of them. Minutes since midnight. */
export interface TimeSpan {
  kind: 'time';
  from: number;
  to: number;
  start: number;
  end: number | null;
  /** Of twelve hours: `half acht`, `3 uur`; the half of the day must come from elsewhere. */
  twelve: boolean;
  dayPart: DayPart | null;
  /** Written with `uur` or a colon. `10.30` alone is as likely a number. */
  sure: boolean;
  /** `tot 21.00 uur`: an end without its start. */
  onlyEnd: boolean;
}

export type Span = DaySpan | TimeSpan;

/**
 * One way of writing a date or time. `read` looks at the tokens from `at` on and gives the spans that begin there (most
 * often one), or null where this form does not stand there.
 */
export interface Form {
  id: string;
  read(tokens: readonly Token[], at: number): Span[] | null;
}

/** A value of a smaller reading, and the token after it. */
export interface Read<T> {
  value: T;
  next: number;
}

/** Tokens of one date stand on one line, or across one line break; never across a blank line. */
export const joined = (token: Token | undefined): token is Token => token !== undefined && token.gap <= NEW_LINE;
const onLine = (token: Token | undefined): token is Token => token !== undefined && token.gap <= SPACED;

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token !== undefined && token.kind === 'mark' && marks.includes(token.text);

export const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && token.kind === 'word' && token.text === word;

const ORDINALS = new Set(['e', 'de', 'ste', 'ie', 'th', 'st', 'nd', 'rd']);

/** A day of the month in digits: `12`, `1e`, `Ol`, `12th`. */
export function dayAt(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  if (!token || Number.isNaN(token.value) || token.text.length > 2 || token.value < 1 || token.value > 31) return null;
  const next = tokens[at + 1];
  const ordinal = next?.kind === 'word' && next.gap === 0 && ORDINALS.has(next.text);
  return { value: token.value, next: ordinal ? at + 2 : at + 1 };
}

/** Pieces that a scanner can break a month name into; the longest name has nine letters. */
const MAX_PIECES = 9;

/** `maart`, `mrt.`, and the broken `maa rt` of scanned text. */
export function monthAt(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  if (!joined(token) || token.kind !== 'word') return null;
  const value = MONTHS.get(token.text);
  if (value !== undefined) {
    const stop = tokens[at + 1];
    const abbreviated =
      token.text.length <= 4 && token.text !== 'mei' && token.text !== 'juni' && token.text !== 'juli';
    // 'Jan van Zanen' is a man; 'jan.' before a year or the end of a phrase is a month.
    if (token.text === 'jan' && stop?.kind === 'word' && (stop.text === 'van' || stop.capital)) return null;
    return { value, next: abbreviated && isMark(stop, '.') && stop?.gap === 0 ? at + 2 : at + 1 };
  }
  if (token.text.length > 6) return null;
  let word = token.text;
  for (let piece = 1; piece < MAX_PIECES; piece += 1) {
    const next = tokens[at + piece];
    if (!onLine(next) || next.kind !== 'word' || word.length + next.text.length > 9) return null;
    word += next.text;
    const broken =
      word.length > 4 || word === 'juni' || word === 'juli' || word === 'mei' ? MONTHS.get(word) : undefined;
    if (broken !== undefined) return { value: broken, next: at + piece + 1 };
  }
  return null;
}

/** The `24` of `23 maart en de 24e`: an ordinal in digits. */
export function ordinalAt(tokens: readonly Token[], at: number): Read<number> | null {
  const read = dayAt(tokens, at);
  return read?.next === at + 2 ? read : null;
}

const YEAR_LEADS = new Set(['in', 'van']);
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/**
 * `2026`, `'26`, `in 2020`, `van 2020`; years far off are numbers of something else, but for a year of history with nothing
 * counted behind it: `op 30 januari 684`, and not `op 30 januari 684 raadsleden`.
 */
export function yearAt(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  if (!joined(token)) return null;
  if (isMark(token, "'")) {
    const short = tokens[at + 1];
    if (short?.kind !== 'number' || short.gap !== 0 || short.text.length !== 2) return null;
    return { value: 2000 + short.value, next: at + 2 };
  }
  if (token.kind === 'word' && YEAR_LEADS.has(token.text)) {
    const year = tokens[at + 1];
    return joined(year) && isYear(year) ? { value: year.value, next: at + 2 } : null;
  }
  if (isYear(token)) return { value: token.value, next: at + 1 };
  const after = tokens[at + 1];
  const alone = !joined(after) || (after.kind === 'mark' && '.,;)'.includes(after.text) && tokens[at + 2]?.gap !== 0);
  const historic = token.kind === 'number' && token.text.length === 3 && !token.text.startsWith('0');
  return historic && (alone || (cuesOf(after) & Cue.past) !== 0) ? { value: token.value, next: at + 1 } : null;
}

const isYear = (token: Token): boolean =>
  !Number.isNaN(token.value) && token.text.length === 4 && token.value >= FIRST_YEAR && token.value <= LAST_YEAR;

const AFTER_WEEKDAY = new Set(['de', 'den', 'aanstaande', 'komende', 'eerstkomende', 'as']);

/** `dinsdag`, `wo.`, `za`, `dinsdagavond`, and `dinsdag de` before a day. */
export function weekdayAt(tokens: readonly Token[], at: number): Read<Weekday> | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const value = WEEKDAYS.get(token.text);
  if (!value) return null;
  let next = at + 1;
  if (token.text.length <= 4 && isMark(tokens[next], '.')) next += 1;
  let { dayPart } = value;
  const part = tokens[next];
  if (part?.kind === 'word' && part.gap === SPACED && HALVES.has(part.text)) {
    dayPart = HALVES.get(part.text) ?? null;
    next += 1;
  } else if (isMark(part, "'") && isWord(tokens[next + 1], 's')) {
    const habitual = DAY_PARTS.get(tokens[next + 2]?.text ?? '');
    if (habitual) {
      dayPart = habitual;
      next += 3;
    }
  }
  if (isMark(tokens[next], ',')) next += 1;
  const article = tokens[next];
  if (article?.kind === 'word' && AFTER_WEEKDAY.has(article.text)) next += 1;
  return { value: { weekday: value.weekday, dayPart }, next };
}

export const day = (from: number, to: number, parts: Partial<DaySpan>): DaySpan => ({
  kind: 'day',
  from,
  to,
  weekday: null,
  dayPart: null,
  day: null,
  month: null,
  year: null,
  shortYear: false,
  monthFirst: false,
  trailing: false,
  relative: null,
  weak: false,
  ...parts,
});

export const time = (from: number, to: number, parts: Partial<TimeSpan> & { start: number }): TimeSpan => ({
  kind: 'time',
  from,
  to,
  end: null,
  twelve: false,
  dayPart: null,
  sure: true,
  onlyEnd: false,
  ...parts,
});
