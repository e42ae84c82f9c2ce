import { day, dayAt, joined, monthAt, weekdayAt, yearAt, isMark, type Form } from '../form.ts';
import { NUMBERS } from '../vocabulary.ts';

/**
 * `12 maart`, `12 maart 2026`, `zaterdag 13 september`, `wo 18 feb. 2026`, `za 30 aug.`, `29 jan. '26`, `1e mei`,
 * `tien februari 2026`, `dinsdag de 3e maart`, `22 april 2026` with no-break spaces, `24 maa rt 2026`, `donderdagavond 12 maart`.
 * Not: `5 mei-comité`, a name.
 */
export const writtenDate: Form = {
  id: 'written-date',
  read(tokens, at) {
    const weekday = weekdayAt(tokens, at);
    const start = weekday?.next ?? at;
    if (weekday && !joined(tokens[start])) return null;
    const token = tokens[start];
    const spoken = token?.kind === 'word' ? NUMBERS.get(token.text) : undefined;
    const number = spoken === undefined ? dayAt(tokens, start) : { value: spoken, next: start + 1 };
    if (!number) return null;
    const glue = tokens[number.next];
    // `12-maart-2026`: a hyphen within the date.
    const hyphen = isMark(glue, '-') && glue?.gap === 0 && tokens[number.next + 1]?.gap === 0;
    const month = monthAt(tokens, hyphen ? number.next + 1 : number.next);
    if (!month) return null;
    const comma = isMark(tokens[month.next], ',') ? 1 : 0;
    const year = yearAt(tokens, hyphen && isMark(tokens[month.next], '-') ? month.next + 1 : month.next + comma);
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
