import { day, isMark, isWord, weekdayAt, type DaySpan, type Form } from '../form.ts';
import type { Token } from '../tokens.ts';
import { COMING, HALVES, NUMBERS, RELATIVE_DAYS, WEEKDAYS, type Weekday } from '../vocabulary.ts';

/** `de wereld van morgen`, `goede morgen`, `'s morgen` */
const NO_DAY_AFTER = new Set(['van', 'voor', 'goede', 's', 'tot', 'sinds', 'naar', 'over', 'al']);
/** Shorter ones are other words too: `volgende week vrij`. */
const SHORTEST_WEEKDAY = 'zondag'.length;

/**
 * `morgen`, `vanmiddag`, `overmorgen`, `morgenavond`; `aanstaande dinsdag`, `komende donderdagavond`, `dinsdag a.s.`,
 * `vrijdag aanstaande`; `volgende week donderdag`, `donderdag volgende week`, `deze week vrijdag`, `dinsdag over een week`;
 * `over twee weken`, `over 10 dagen`. Counted from the reference, so only written here, not yet a day.
 * Not: `de wereld van morgen`, `vandaag de dag`.
 */
export const relativeDay: Form = {
  id: 'relative-day',
  read(tokens, at) {
    if (tokens[at]?.kind !== 'word') return null;
    const span = namedDay(tokens, at) ?? weekdayTold(tokens, at) ?? weekdayFirst(tokens, at) ?? daysOn(tokens, at);
    return span && [span];
  },
};

/** `morgen`, `vanavond`, `morgen ochtend` */
function namedDay(tokens: readonly Token[], at: number): DaySpan | null {
  const word = tokens[at]?.text ?? '';
  const known = RELATIVE_DAYS.get(word);
  const before = tokens[at - 1];
  if (!known || (before?.kind === 'word' && NO_DAY_AFTER.has(before.text))) return null;
  if (isWord(tokens[at + 1], 'de') && isWord(tokens[at + 2], 'dag')) return null;
  const half = word.endsWith('morgen') ? HALVES.get(tokens[at + 1]?.text ?? '') : undefined;
  const dayPart = half ?? known.dayPart;
  return day(at, half ? at + 2 : at + 1, { relative: { to: 'offset', days: known.days }, dayPart, weak: true });
}

/** `aanstaande dinsdag`, `volgende dinsdag`, `deze week vrijdag`, `volgende week, donderdag` */
function weekdayTold(tokens: readonly Token[], at: number): DaySpan | null {
  const word = tokens[at]?.text ?? '';
  const inWeek = (word === 'volgende' || word === 'deze') && isWord(tokens[at + 1], 'week');
  if (!inWeek && word !== 'volgende' && !COMING.has(word)) return null;
  let on = at + 1;
  if (inWeek) on += isWord(tokens[at + 2], 'op') || isMark(tokens[at + 2], ',') ? 2 : 1;
  const weekday = weekdayAt(tokens, on);
  if (!weekday || (tokens[on]?.text.length ?? 0) < SHORTEST_WEEKDAY) return null;
  // A comma or article that only a following day number would need.
  let end = weekday.next;
  while (isMark(tokens[end - 1], ',') || isWord(tokens[end - 1], 'de')) end -= 1;
  const weeks = word === 'volgende' ? 1 : inWeek ? 0 : null;
  return onWeekday(at, end, weekday.value, weeks);
}

/** `dinsdag a.s.`, `vrijdag aanstaande`, `donderdag volgende week`, `dinsdag over een week` */
function weekdayFirst(tokens: readonly Token[], at: number): DaySpan | null {
  const word = tokens[at]?.text ?? '';
  const named = WEEKDAYS.get(word);
  if (!named || word.length < SHORTEST_WEEKDAY) return null;
  const [one, two, three, four] = tokens.slice(at + 1, at + 5);
  if (isWord(one, 'aanstaande') || isWord(one, 'as')) return onWeekday(at, at + 2, named, null);
  if (isWord(one, 'a') && isMark(two, '.') && isWord(three, 's'))
    return onWeekday(at, isMark(four, '.') ? at + 5 : at + 4, named, null);
  if (isWord(one, 'volgende') && isWord(two, 'week')) return onWeekday(at, at + 3, named, 1);
  const inAWeek = isWord(one, 'over') && (isWord(two, 'een') || two?.text === '1') && isWord(three, 'week');
  return inAWeek ? onWeekday(at, at + 4, named, 1) : null;
}

const onWeekday = (from: number, to: number, { weekday, dayPart }: Weekday, weeks: number | null): DaySpan =>
  day(from, to, { relative: { to: 'weekday', weekday, weeks }, dayPart });

/** `over twee weken`, `over 10 dagen` */
function daysOn(tokens: readonly Token[], at: number): DaySpan | null {
  if (!isWord(tokens[at], 'over')) return null;
  const count = tokens[at + 1];
  const number = count?.kind === 'number' ? count.value : NUMBERS.get(count?.text ?? '');
  const size = UNITS.get(tokens[at + 2]?.text ?? '');
  if (number === undefined || number > MOST || size === undefined) return null;
  return day(at, at + 3, { relative: { to: 'offset', days: number * size }, weak: true });
}

const UNITS = new Map([
  ['dag', 1],
  ['dagen', 1],
  ['week', 7],
  ['weken', 7],
]);
/** `over 500 dagen` counts down to something, or sums something up. */
const MOST = 60;
