import { day, dayAt, isMark, isWord, joined, weekdayAt, type Form } from '../form.ts';

const JOINTS = new Set('en and of tot tm maar naar to until till through'.split(' '));

/**
 * The days of a list or range whose month stands further on: the `17` of `17 en 24-03-2026`, `3` and `10` of
 * `3, 10 en 17-04-2026`, the `9` of `9-13 maart`, `vrijdag 10` of `vrijdag 10 t/m zaterdag 11 april`, `16` of `16 t/m 18 juni`, `28` of `28 and 29 October`, `28 to 30 October`.
 * Only what a joining word or mark follows; the refiner that joins drops every bare day to which no month comes.
 */
export const bareDay: Form = {
  id: 'bare-day',
  read(tokens, at) {
    const weekday = weekdayAt(tokens, at);
    const start = weekday?.next ?? at;
    const number = dayAt(tokens, start);
    if (!number || (weekday && !joined(tokens[start]))) return null;
    const next = tokens[number.next];
    if (!joined(next)) return null;
    const before = tokens[at - 1];
    if (tokens[at]?.gap === 0 && isMark(before, '.,/:€-')) return null;
    const joins =
      isMark(next, ',-&+/') ||
      (next.kind === 'word' && JOINTS.has(next.text)) ||
      (isWord(next, 't') && isMark(tokens[number.next + 1], '/'));
    if (!joins) return null;
    return [
      day(at, number.next, {
        weekday: weekday?.value.weekday ?? null,
        dayPart: weekday?.value.dayPart ?? null,
        day: number.value,
      }),
    ];
  },
};
