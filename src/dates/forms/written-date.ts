import { day, dayAt, joined, monthAt, weekdayAt, yearAt, isMark, isWord, type Form } from '../form.ts';
import { NUMBERS, ORDINAL_NUMBERS, WEEKDAYS } from '../vocabulary.ts';
import type { Token } from '../tokens.ts';

/**
 * `12 maart`, `12 maart 2026`, `zaterdag 13 september`, `wo 18 feb. 2026`, `za 30 aug.`, `29 jan. '26`, `1e mei`,
 * `tien februari 2026`, `vrijdag de dertiende maart`, `dinsdag de 3e maart`, `27e van december`, `23/sep/2020`, `28 juni in 2020`, `22 april 2026` with no-break spaces, `24 maa rt 2026`, `donderdagavond 12 maart`.
 * Not: `5 mei-comité`, a name.
 */
export const writtenDate: Form = {
  id: 'written-date',
  read(tokens, at) {
    const weekday = weekdayAt(tokens, at);
    const start = weekday?.next ?? at;
    if (weekday && !joined(tokens[start])) return null;
    const token = tokens[start];
    const spoken = token?.kind === 'word' ? spokenDay(tokens, start) : undefined;
    const number = spoken === undefined ? dayAt(tokens, start) : { value: spoken, next: start + 1 };
    if (!number) return null;
    const glue = tokens[number.next];
    // `12-maart-2026`, `23/sep/2020`: a mark within the date. `27e van december`: a word.
    const marked = isMark(glue, '-/') && glue?.gap === 0 && tokens[number.next + 1]?.gap === 0;
    const linked = isWord(glue, 'van') && spoken === undefined;
    const month = monthAt(tokens, marked || linked ? number.next + 1 : number.next);
    if (!month) return null;
    const comma = isMark(tokens[month.next], ',') ? 1 : 0;
    const year = yearAt(tokens, marked && isMark(tokens[month.next], '-/') ? month.next + 1 : month.next + comma);
    const to = year?.next ?? month.next;
    const hyphenAfter = tokens[to];
    if (isMark(hyphenAfter, '-') && hyphenAfter?.gap === 0) {
      const name = tokens[to + 1];
      if (name?.kind === 'word' && name.gap === 0) return null;
    }
    return [
      day(at, to, {
        weekday: weekday?.value.weekday ?? null,
        dayPart: weekday?.value.dayPart ?? null,
        day: number.value,
        month: month.value,
        year: year?.value ?? null,
      }),
    ];
  },
};

/** `tien`; `dertiende` only where an article or a weekday leads it in: `de eerste maart`, not `eerste mei-viering`. */
function spokenDay(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.text ?? '';
  const before = tokens[at - 1];
  const led = isWord(before, 'de') || (before !== undefined && WEEKDAYS.has(before.text));
  return NUMBERS.get(word) ?? (led ? ORDINAL_NUMBERS.get(word) : undefined);
}
