import type { Token } from '../tokens.ts';
import { day, dayAt, isMark, joined, weekdayAt, type Form } from '../form.ts';

/**
 * `01-04-2026`, `24 - 03 - 2026`, `1.4.2026`, `01/04/26`, `1-4-'26`, `maandag 29-05-2026`, `05-03-` + line break + `2026`,
 * with U+2011 hyphens, and scanned `Ol-04-2026`. Also ISO `2026-04-01`, `2026/4/1`.
 * Not: a longer number with the same marks (`12-03-2026-0045`, a file's number).
 */
export const numericDate: Form = {
  id: 'numeric-date',
  read(tokens, at) {
    const weekday = weekdayAt(tokens, at);
    const start = weekday?.next ?? at;
    const numbers: number[] = [];
    const widths: number[] = [];
    let next = start;
    let mark = '';
    for (let part = 0; part < 3; part += 1) {
      const token = tokens[next];
      if (part > 0) {
        if (!isMark(token, part === 1 ? '-./' : mark) || !token || token.gap > 1) return null;
        mark = token.text;
        // A full stop with white space ends a sentence: `… in 2. 12. 2026`.
        if (mark !== '-' && token.gap > 0) return null;
        next += 1;
      }
      // '11-11-'26'
      if (part === 2 && isMark(tokens[next], "'") && tokens[next]?.gap === 0) next += 1;
      const number = tokens[next];
      if (!number || Number.isNaN(number.value) || (part > 0 && !joined(number))) return null;
      if (part > 0 && mark !== '-' && number.gap > 0) return null;
      numbers.push(number.value);
      widths.push(number.text.length);
      next += 1;
    }
    const [a = 0, b = 0, c = 0] = numbers;
    const iso = widths[0] === 4 && mark !== '.' && (widths[1] ?? 9) <= 2 && (widths[2] ?? 9) <= 2;
    const dutch = dayAt(tokens, start) !== null && (widths[1] ?? 9) <= 2 && (widths[2] === 4 || widths[2] === 2);
    if (!iso && !dutch) return null;
    const after = tokens[next];
    // '21-4 - 19.30 uur'
    if (
      widths[2] === 2 &&
      isMark(after, '.:') &&
      after?.gap === 0 &&
      tokens[next + 1]?.gap === 0 &&
      tokens[next + 1]?.kind === 'number'
    )
      return null;
    const before = tokens[at - 1];
    const glued = isMark(after, '-/') && after?.gap === 0 && tokens[next + 1]?.gap === 0;
    // '1-10-2026-7-10-2026': a range of two whole dates, and no longer number.
    if (glued && !isWhole(tokens, next + 1)) return null;
    if (after?.gap === 0 && after.kind === 'word' && after.text !== 't' && !/^vanaf|^lees/.test(after.text))
      return null;
    if (isMark(before, '-/.') && before?.gap === 0 && tokens[at]?.gap === 0) {
      // '10/1-11/2/2017': the slashes hold together what the hyphen parts.
      const range = isMark(before, '-') && (mark === '/' || isWhole(tokens, at - WHOLE_DATE));
      if (!range) return null;
    }
    const [dayOfMonth, month, year] = iso ? [c, b, a] : [a, b, widths[2] === 2 ? 2000 + c : c];
    if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31 || year < 1000 || year > 2199) return null;
    return [
      day(at, next, {
        weekday: weekday?.value.weekday ?? null,
        dayPart: weekday?.value.dayPart ?? null,
        day: dayOfMonth,
        month,
        year,
        shortYear: widths[2] === 2 && !iso,
      }),
    ];
  },
};

/** Tokens of `1-10-2026`, and of the hyphen behind it. */
const WHOLE_DATE = 6;

/** Do five tokens from `at` on make a date with a year of four digits? */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const [dayOfMonth, one, month, two, year] = tokens.slice(Math.max(at, 0), Math.max(at, 0) + WHOLE_DATE - 1);
  const days = dayOfMonth && dayOfMonth.text.length <= 2 && month?.kind === 'number' && month.text.length <= 2;
  return days === true && isMark(one, '-/') && one?.text === two?.text && year?.text.length === 4;
}
