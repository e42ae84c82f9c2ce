import { day, isMark, isWord, joined, ordinalAt, weekdayAt, type Form } from '../form.ts';
import type { Token } from '../tokens.ts';

const JOINTS = new Set(['en', 'of', 'tot', 'met', 'm', 'and', ',', '-', '&']);
/** What follows a day; a noun (`de 2e bijeenkomst`) is what is numbered. */
const FOLLOWERS = new Set('om van vanaf tussen in te bij en of is zijn'.split(' '));

/**
 * The last days of a list or range of which the month has stood before, as ordinals: the `24e` of `van de 20e april tot en met de 24e`,
 * `12 maart en de 19e`. Bare, so that no month before it makes it nothing. Not: `en de 2e bijeenkomst`.
 */
export const trailingDay: Form = {
  id: 'trailing-day',
  read(tokens, at) {
    const weekday = weekdayAt(tokens, at);
    const start = weekday?.next ?? at;
    const number = ordinalAt(tokens, start);
    if (!number || (weekday && !joined(tokens[start]))) return null;
    const article = isWord(tokens[at - 1], 'de') ? at - 1 : at;
    if (!JOINTS.has(tokens[article - 1]?.text ?? '') || !isFollowed(tokens, number.next)) return null;
    return [day(at, number.next, { weekday: weekday?.value.weekday ?? null, day: number.value, trailing: true })];
  },
};

function isFollowed(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  if (!joined(after)) return true;
  if (after.kind === 'word') return FOLLOWERS.has(after.text);
  return isMark(after, '.,;:)!?(&-');
}
