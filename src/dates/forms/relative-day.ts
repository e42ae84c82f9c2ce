import { day, isMark, isWord, weekdayAt, type Form } from '../form.ts';
import { NUMBERS, WEEKDAYS, type DayPart } from '../vocabulary.ts';

const DAYS: ReadonlyMap<string, { days: number; dayPart: DayPart | null }> = new Map([
  ['vandaag', { days: 0, dayPart: null }],
  ['vanochtend', { days: 0, dayPart: 'morning' }],
  ['vanmorgen', { days: 0, dayPart: 'morning' }],
  ['vanmiddag', { days: 0, dayPart: 'afternoon' }],
  ['vanavond', { days: 0, dayPart: 'evening' }],
  ['hedenavond', { days: 0, dayPart: 'evening' }],
  ['hedenmiddag', { days: 0, dayPart: 'afternoon' }],
  ['morgen', { days: 1, dayPart: null }],
  ['morgenochtend', { days: 1, dayPart: 'morning' }],
  ['morgenmiddag', { days: 1, dayPart: 'afternoon' }],
  ['morgenavond', { days: 1, dayPart: 'evening' }],
  ['overmorgen', { days: 2, dayPart: null }],
]);

/** `de wereld van morgen`, `goede morgen`, `'s morgen` */
const NO_DAY_AFTER = new Set(['van', 'voor', 'goede', 's', 'tot', 'sinds', 'naar', 'over', 'al']);
/** Shorter ones are other words too: `volgende week vrij`. */
const SHORTEST_WEEKDAY = 'zondag'.length;
const NEXT = new Set(['aanstaande', 'komende', 'eerstkomende', 'eerstvolgende', 'aankomende', 'aanstaand']);

/**
 * `morgen`, `vanmiddag`, `overmorgen`, `morgenavond`; `aanstaande dinsdag`, `komende donderdagavond`, `dinsdag a.s.`,
 * `vrijdag aanstaande`; `volgende week donderdag`, `donderdag volgende week`, `deze week vrijdag`, `dinsdag over een week`;
 * `over twee weken`, `over 10 dagen`. Counted from the reference, so only written here, not yet a day.
 * Not: `de wereld van morgen`, `vandaag de dag`.
 */
export const relativeDay: Form = {
  id: 'relative-day',
  read(tokens, at) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const known = DAYS.get(token.text);
    if (known) {
      const before = tokens[at - 1];
      if (before?.kind === 'word' && NO_DAY_AFTER.has(before.text)) return null;
      if (isWord(tokens[at + 1], 'de') && isWord(tokens[at + 2], 'dag')) return null;
      const after = DAY_PART_WORDS.get(tokens[at + 1]?.text ?? '');
      const to = after && token.text.endsWith('morgen') ? at + 2 : at + 1;
      const dayPart = to > at + 1 ? (after ?? null) : known.dayPart;
      return [day(at, to, { relative: { to: 'offset', days: known.days }, dayPart, weak: true })];
    }
    if (NEXT.has(token.text)) {
      const weekday = weekdayAt(tokens, at + 1);
      if (!weekday || (tokens[at + 1]?.text.length ?? 0) < SHORTEST_WEEKDAY) return null;
      const { weekday: number, dayPart } = weekday.value;
      return [day(at, trim(weekday.next), { relative: { to: 'weekday', weekday: number, weeks: null }, dayPart })];
    }
    if ((token.text === 'volgende' || token.text === 'deze') && isWord(tokens[at + 1], 'week')) {
      const on = isWord(tokens[at + 2], 'op') || isMark(tokens[at + 2], ',') ? at + 3 : at + 2;
      const weekday = weekdayAt(tokens, on);
      if (!weekday || (tokens[on]?.text.length ?? 0) < SHORTEST_WEEKDAY) return null;
      const weeks = token.text === 'volgende' ? 1 : 0;
      const { weekday: number, dayPart } = weekday.value;
      return [day(at, trim(weekday.next), { relative: { to: 'weekday', weekday: number, weeks }, dayPart })];
    }
    if (token.text === 'volgende') {
      const weekday = weekdayAt(tokens, at + 1);
      if (!weekday || (tokens[at + 1]?.text.length ?? 0) < SHORTEST_WEEKDAY) return null;
      const { weekday: number, dayPart } = weekday.value;
      return [day(at, trim(weekday.next), { relative: { to: 'weekday', weekday: number, weeks: 1 }, dayPart })];
    }
    if (token.text === 'over') {
      const count = tokens[at + 1];
      const unit = tokens[at + 2]?.text;
      const number = count?.kind === 'number' ? count.value : NUMBERS.get(count?.text ?? '');
      const size = unit === 'dag' || unit === 'dagen' ? 1 : unit === 'week' || unit === 'weken' ? 7 : 0;
      if (number === undefined || number > 60 || size === 0) return null;
      return [day(at, at + 3, { relative: { to: 'offset', days: number * size }, weak: true })];
    }
    const named = WEEKDAYS.get(token.text);
    if (!named || token.text.length < SHORTEST_WEEKDAY) return null;
    return weekdayFirst(at, named.weekday, named.dayPart);

    function weekdayFirst(from: number, weekday: number, dayPart: DayPart | null): ReturnType<Form['read']> {
      const next = tokens[from + 1];
      if (isWord(next, 'aanstaande') || isWord(next, 'as'))
        return [day(from, from + 2, { relative: { to: 'weekday', weekday, weeks: null }, dayPart })];
      if (isWord(next, 'a') && isMark(tokens[from + 2], '.') && isWord(tokens[from + 3], 's'))
        return [
          day(from, isMark(tokens[from + 4], '.') ? from + 5 : from + 4, {
            relative: { to: 'weekday', weekday, weeks: null },
            dayPart,
          }),
        ];
      if (isWord(next, 'volgende') && isWord(tokens[from + 2], 'week'))
        return [day(from, from + 3, { relative: { to: 'weekday', weekday, weeks: 1 }, dayPart })];
      if (isWord(next, 'over') && (isWord(tokens[from + 2], 'een') || tokens[from + 2]?.text === '1'))
        if (isWord(tokens[from + 3], 'week'))
          return [day(from, from + 4, { relative: { to: 'weekday', weekday, weeks: 1 }, dayPart })];
      return null;
    }

    // A comma or article that only a following day number would need.
    function trim(next: number): number {
      let end = next;
      while (end > at + 1 && (isMark(tokens[end - 1], ',') || isWord(tokens[end - 1], 'de'))) end -= 1;
      return end;
    }
  },
};

const DAY_PART_WORDS: ReadonlyMap<string, DayPart> = new Map([
  ['ochtend', 'morning'],
  ['middag', 'afternoon'],
  ['avond', 'evening'],
]);
