import { isMark, type TimeSpan } from './form.ts';
import { onTheClock } from './half-day.ts';
import type { Page } from './page.ts';
import type { Reading, ReadTime } from './reading.ts';
import { WEEKDAYS } from './vocabulary.ts';

const WALK_IN = new Set(
  'inloop ontvangst inlooptijd ontvangt ontvangen registratie deuren inlopen aanmelding lunch borrel diner pauze koffie open netwerkborrel welkom afsluiting'.split(
    ' ',
  ),
);
const BEGINS = new Set('start starten begint beginnen aanvang programma opent vergadert'.split(' '));
const ENDS = new Set('einde eindigt afgelopen sluit eind eindtijd uiterlijk afloop'.split(' '));
const DAILY = new Set(['dagelijks', 'iedere', 'elke', 'werkdagen']);
/** Longer than this no event lasts on the clock; then the end was something else. */
const MAX_LENGTH = 14 * 60;
const DAY = 24 * 60;

/**
 * What the times of one date come to. A walk-in before the programme is not the start, `tot 21.00 uur` and `einde 21.00 uur` are
 * ends. Null where none of them is the time of the whole.
 */
export function hoursOf(page: Page, reading: Reading, times: readonly TimeSpan[]): ReadTime | null {
  if (reading.last) return hoursOfRange(page, reading, times);
  const roles = times.map((time) => roleOf(page, time, times));
  const main = times[roles.indexOf('main')] ?? times[roles.indexOf('walk-in')];
  if (!main) return null;
  const { start, end, unsure } = onTheClock(page, reading, main);
  const stop = end === null && times.find((time, index) => roles[index] === 'end' && time.from > main.from);
  let until = stop ? onTheClock(page, reading, stop).start : end;
  if (until !== null && until <= start) until += DAY;
  if (until !== null && until - start > MAX_LENGTH) until = null;
  const shift = start < DAY / 2 ? DAY / 2 : -DAY / 2;
  const other = unsure ? { start: start + shift, end: until === null ? null : until + shift } : null;
  return { start, end: until, from: main.from, to: main.to, other };
}

/** `van dinsdag 10.00 uur tot woensdag 16.00 uur`; `16 t/m 18 juni, 10.00-17.00 uur`. Daily hours stay out of it. */
function hoursOfRange(page: Page, reading: Reading, times: readonly TimeSpan[]): ReadTime | null {
  const daily = times.some((time) => isDaily(page, reading, time));
  const [first, second] = times;
  if (daily || !first) return null;
  const one = onTheClock(page, reading, first);
  const end = second && first.end === null ? onTheClock(page, reading, second).start : one.end;
  // '18 t/m 21 mei, start 18.00 uur', 'start tussen 18.00 en 18.30 uur': the last day matters more than the first hour.
  return end === null || begins(page, first)
    ? null
    : { start: one.start, end, from: first.from, to: (second ?? first).to, other: null };
}

/** `dagelijks van 10.00 tot 17.00 uur`, `di t/m zo 11.00-17.00 uur` */
function isDaily({ tokens }: Page, reading: Reading, time: TimeSpan): boolean {
  const from = Math.max(0, time.from - 6);
  if (tokens.slice(from, time.to + 4).some((token) => DAILY.has(token.text))) return true;
  const between = tokens.slice(Math.max(from, reading.to), time.from);
  return time.end !== null && between.some((token) => WEEKDAYS.has(token.text));
}

/** `start tussen 18.00 en 18.30 uur` */
const begins = ({ tokens }: Page, time: TimeSpan): boolean =>
  time.end !== null && tokens.slice(Math.max(0, time.from - 2), time.from).some((token) => BEGINS.has(token.text));

type Role = 'main' | 'walk-in' | 'end';

/** Told by the words before the time (`inloop 19.00`), or by those behind it (`19.00 uur inloop`, `19.30 uur (inloop 19.00)`). */
function roleOf(page: Page, time: TimeSpan, times: readonly TimeSpan[]): Role {
  const others = new Set(times.flatMap((other) => (other === time ? [] : [other.from, other.to - 1])));
  /** The words from a token on, up to another time or the end of the clause. */
  const wordsFrom = (first: number, step: 1 | -1, most: number, ends: string): string[] => {
    const found: string[] = [];
    for (let at = first; found.length < most; at += step) {
      const token = page.tokens[at];
      if (!token || others.has(at) || isMark(token, ends) || token.text === 'en') break;
      found.push(token.text);
    }
    return found;
  };
  const words = wordsFrom(time.from - 1, -1, 6, ',(;|.)');
  const { tokens } = page;
  // '19.00 (inloop) 19.30 (aanvang)'
  if (isMark(tokens[time.to], '(') && isMark(tokens[time.to + 2], ')')) words.push(tokens[time.to + 1]?.text ?? '');
  const open = isMark(tokens[time.from - 1], '(');
  if (open || !words.some((word) => WALK_IN.has(word) || BEGINS.has(word)))
    words.push(...wordsFrom(time.to, 1, 5, ',();|.'));
  if (time.onlyEnd || (time.end === null && words.some((word) => ENDS.has(word)))) return 'end';
  return words.some((word) => WALK_IN.has(word)) ? 'walk-in' : 'main';
}
