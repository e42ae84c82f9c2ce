import { cuesOf, Cue } from '../cues.ts';
import {
  day,
  dayAt,
  isMark,
  isWord,
  joined,
  monthAt,
  weekdayAt,
  yearAt,
  type DaySpan,
  type Form,
  type Read,
} from '../form.ts';
import type { Token } from '../tokens.ts';

/** Words that lead in a date, and no number of something. */
const LEADS = new Set(['op', 'on', 'from', 'between', 'tussen', 'tot', 'to', 'until', 'date', 'datum', 'the']);
/** Words that follow a date; a noun behind the number (`in maart 12 sessies`) counts something. */
const FOLLOWERS = new Set('om at van vanaf from tot to until till through tussen between in en and op t'.split(' '));

/**
 * The month first, as in English and in what English calendars print: `April 14, 2015`, `Aug 8`, `zondag, feb 10`, `juli 13 - juli 15`.
 * Not: `in maart 12 raadsleden`, `september 2026`. `Sept 26` may be a year, which the refiner tells from the reference.
 */
export const monthFirst: Form = {
  id: 'month-first',
  read(tokens, at) {
    const weekday = weekdayAt(tokens, at);
    const start = weekday?.next ?? at;
    const month = monthAt(tokens, start);
    const number = month && dayAt(tokens, month.next);
    if (!number || !joined(tokens[month.next]) || tokens[month.next]?.gap === 0) return null;
    if (!weekday && !isLed(tokens, at)) return null;
    const range = lastDayAt(tokens, number.next);
    if (range) return daysOf(at, month.value, number, range, range.year);
    const comma = isMark(tokens[number.next], ',') ? 1 : 0;
    const year = yearAt(tokens, number.next + comma);
    const to = year?.next ?? number.next;
    if (!year && !isFollowed(tokens, to)) return null;
    return [
      day(at, to, {
        weekday: weekday?.value.weekday ?? null,
        dayPart: weekday?.value.dayPart ?? null,
        day: number.value,
        month: month.value,
        year: year?.value ?? null,
        monthFirst: year === null && weekday === null,
        weak: year === null && weekday === null,
      }),
    ];
  },
};

/** The `18, 2026` of `November 17 - 18, 2026`, `november 19-20`. */
function lastDayAt(
  tokens: readonly Token[],
  at: number,
): (Read<number> & { from: number; year: number | null }) | null {
  const last = isMark(tokens[at], '-') || isWord(tokens[at], 'to') ? dayAt(tokens, at + 1) : null;
  if (!last || !joined(tokens[at + 1])) return null;
  const year = yearAt(tokens, isMark(tokens[last.next], ',') ? last.next + 1 : last.next);
  if (monthAt(tokens, last.next) || (!year && !isFollowed(tokens, last.next))) return null;
  return { ...last, from: at + 1, next: year?.next ?? last.next, year: year?.value ?? null };
}

const daysOf = (
  at: number,
  month: number,
  first: Read<number>,
  last: Read<number> & { from: number },
  year: number | null,
): DaySpan[] => [
  day(at, first.next, { day: first.value, month, year }),
  day(last.from, last.next, { day: last.value, month, year }),
];

function isLed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!joined(tokens[at]) || !before || before.kind === 'mark') return true;
  return before.kind === 'word' && (LEADS.has(before.text) || (cuesOf(before) & Cue.event) !== 0);
}

function isFollowed(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  if (!after || after.gap > 1) return true;
  if (after.kind === 'word') return FOLLOWERS.has(after.text);
  // 'maart 12.30 uur', 'mei 10%', 'mei 2-3'
  return after.kind !== 'mark' || after.gap > 0 || !'%€.:/'.includes(after.text) || (tokens[at + 1]?.gap ?? 1) > 0;
}
