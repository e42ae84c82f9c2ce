import { day, dayAt, isMark, isWord, weekdayAt, type Form } from '../form.ts';
import type { Token } from '../tokens.ts';

/** Words after which `14-4` is a date and no score or number of something. */
const BEFORE = new Set(['op', 'datum', 'date', 'vanaf', 'dd']);
const AFTER_FRACTION = new Set(['van', 'deel', 'uur', 'jaar', 'keer', 'stemmen', 'per']);

/**
 * `2/4`, `do 2/4`, `15/9 en 17/9`, `op 14-4`, `za 14-4`, `20-4 van 17.00 uur`, the `30-11` of `30-11 t/m 4-12-2026`.
 * Not: `1/4 van de inwoners`, `24/7`, `2024/25`, `14-4` with nothing that says date, `06-12 34 56`.
 */
export const shortDate: Form = {
  id: 'short-date',
  read(tokens, at) {
    const weekday = weekdayAt(tokens, at);
    const start = weekday?.next ?? at;
    const dayOfMonth = dayAt(tokens, start);
    const mark = tokens[start + 1];
    const month = tokens[start + 2];
    if (!mark || !dayOfMonth || dayOfMonth.next !== start + 1 || !isMark(mark, '/-') || mark.gap !== 0) return null;
    if (month?.kind !== 'number' || month.gap !== 0 || month.text.length > 2) return null;
    if (month.value < 1 || month.value > 12) return null;
    const after = tokens[start + 3];
    const whole = joinsWholeDate(tokens, start + 3, mark);
    if (
      after &&
      after.gap === 0 &&
      (after.kind !== 'mark' || '-/%+'.includes(after.text)) &&
      !(whole && mark.text === '/')
    )
      return null;
    if (after?.gap === 0 && isMark(after, '.:') && tokens[start + 4]?.gap === 0) return null;
    const before = tokens[at - 1];
    if (tokens[at]?.gap === 0 && isMark(before, '-/.:+€')) return null;
    const introduced = before?.kind === 'word' && BEFORE.has(before.text);
    const strong =
      weekday !== null ||
      introduced ||
      (isMark(before, ':') && isDateLabel(tokens[at - 2]?.text)) ||
      whole ||
      continuesList(tokens, at);
    if (!strong) {
      const timed = isTimeAhead(tokens, start + 3);
      if (mark.text === '-' && !timed) return null;
      if (after?.kind === 'word' && AFTER_FRACTION.has(after.text) && !timed) return null;
      if ((dayOfMonth.value === 24 && month.value === 7) || after?.kind === 'number') return null;
    }
    return [
      day(at, start + 3, {
        weekday: weekday?.value.weekday ?? null,
        dayPart: weekday?.value.dayPart ?? null,
        day: dayOfMonth.value,
        month: month.value,
        weak: !strong,
      }),
    ];
  },
};

/** `20-4 van 17.00 tot 20.00 uur`; not: `won met 3-1 van …` */
function isTimeAhead(tokens: readonly Token[], at: number): boolean {
  const [lead, hour, mark, minute] = tokens.slice(at, at + 4);
  const clock = isMark(mark, '.:') && mark?.gap === 0 && minute?.kind === 'number' && minute.text.length === 2;
  return TIME_LEADS.has(lead?.text ?? '') && hour?.kind === 'number' && (clock || isWord(mark, 'uur'));
}

const TIME_LEADS = new Set(['van', 'om', 'vanaf', 'tussen']);

/** Does a date with the same marks and a year follow, behind `t/m`, `en` or a dash? */
function joinsWholeDate(tokens: readonly Token[], at: number, mark: Token): boolean {
  let next = at;
  while (next < at + MAX_JOINT && JOINTS.has(tokens[next]?.text ?? '')) next += 1;
  next = weekdayAt(tokens, next)?.next ?? next;
  const [day, one, month, two, year] = tokens.slice(next, next + WHOLE_DATE);
  const numbers = [day, month, year].every((token) => token?.kind === 'number');
  return next > at && numbers && one?.text === mark.text && two?.text === mark.text && (year?.text.length ?? 0) === 4;
}

const JOINTS = new Set(['t', '/', 'm', 'tm', 'tot', 'en', 'met', 'of', 'op', '-', ',', '&']);
/** `, en op`, `tot en met` */
const MAX_JOINT = 3;
/** Tokens of `4-12-2026`. */
const WHOLE_DATE = 5;

const DATE_LABELS = new Set(['datum', 'data', 'datums', 'date', 'dates', 'dagen', 'wanneer']);
const isDateLabel = (word: string | undefined): boolean => word !== undefined && DATE_LABELS.has(word);

/** Days of a list that are looked back over; guards against a text of nothing but `3-1, 4-2`. */
const MAX_LIST = 12;
const LIST_JOINTS = new Set([',', 'en', 'of', '&', 'op']);
/** Tokens of `23-11`. */
const SHORT_DATE = 3;

/** The `30-11` of `data: 23-11, 30-11 of 7-12`: the first of the list is introduced as a date. */
function continuesList(tokens: readonly Token[], at: number): boolean {
  let first = at;
  for (let days = 0; days < MAX_LIST; days += 1) {
    let joint = first - 1;
    while (LIST_JOINTS.has(tokens[joint]?.text ?? '') && first - joint <= MAX_JOINT) joint -= 1;
    const [one, mark, two] = tokens.slice(Math.max(0, joint + 1 - SHORT_DATE), joint + 1);
    if (joint === first - 1 || one?.kind !== 'number' || !isMark(mark, '-/') || two?.kind !== 'number') break;
    first = joint + 1 - SHORT_DATE;
  }
  if (first === at) return false;
  const before = tokens[first - 1];
  return (
    (before?.kind === 'word' && BEFORE.has(before.text)) ||
    (isMark(before, ':') && isDateLabel(tokens[first - 2]?.text))
  );
}
