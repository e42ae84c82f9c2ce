import { day, dayAt, isMark, isWord, weekdayAt, type Form, type Read } from '../form.ts';
import type { Token } from '../tokens.ts';

/**
 * Weekdays first, days after: `donderdag en vrijdag 11 en 12 juni`, `zaterdag t/m zondag 6-7 juni`,
 * `dinsdag en woensdag 10 en 11 maart`. Gives the bare days, each with its weekday; the month is joined later.
 */
export const weekdayPair: Form = {
  id: 'weekday-pair',
  read(tokens, at) {
    const first = weekdayAt(tokens, at);
    if (!first) return null;
    const joint = jointAt(tokens, first.next);
    const second = joint && weekdayAt(tokens, joint.next);
    if (!second) return null;
    const dayOne = dayAt(tokens, second.next);
    const between = dayOne && jointAt(tokens, dayOne.next);
    const dayTwo = between && dayAt(tokens, between.next);
    if (!dayTwo) return null;
    return [
      // Up to the joint: the last day is read by its own form, with its month; its weekday is known to fit or not here.
      day(at, dayOne.next, { weekday: first.value.weekday, dayPart: first.value.dayPart, day: dayOne.value }),
    ];
  },
};

function jointAt(tokens: readonly Token[], at: number): Read<string> | null {
  const token = tokens[at];
  if (isMark(token, '-&+')) return { value: '-', next: at + 1 };
  if (isWord(token, 'en') || isWord(token, 'of')) return { value: 'en', next: at + 1 };
  if (isWord(token, 't') && isMark(tokens[at + 1], '/') && isWord(tokens[at + 2], 'm'))
    return { value: '-', next: at + 3 };
  return null;
}
