import { day, isMark, isWord, type Form } from '../form.ts';
import { WEEKDAYS } from '../vocabulary.ts';

/** `elke dinsdag`, `afgelopen donderdag`, `Raad op Zaterdag` (a name): no day to come. */
const NO_DAY_AFTER = new Set([
  'elke',
  'iedere',
  'ieder',
  'elk',
  'afgelopen',
  'vorige',
  'verleden',
  'de',
  'een',
  'die',
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'laatste',
  'per',
  'week',
]);

/**
 * A weekday by itself: `Donderdag om 20.00 uur vergadert de raad`, `dinsdagavond is er een informatieavond`. Weak: believed
 * only with a time or a word for an event beside it.
 */
export const bareWeekday: Form = {
  id: 'bare-weekday',
  read(tokens, at) {
    const token = tokens[at];
    const named = token?.kind === 'word' && token.text.length > 4 ? WEEKDAYS.get(token.text) : undefined;
    if (!token || !named) return null;
    const before = tokens[at - 1];
    if (before?.kind === 'word' && NO_DAY_AFTER.has(before.text)) return null;
    // 'Raad op Zaterdag': written with a capital within a sentence it is part of a name.
    if (isWord(before, 'op') && token.capital) return null;
    const after = tokens[at + 1];
    if (isWord(after, 'jl') || isWord(after, 'j') || (isMark(after, '-') && after?.gap === 0)) return null;
    if (isWord(after, 'jongstleden')) return null;
    const { weekday, dayPart } = named;
    return [day(at, at + 1, { relative: { to: 'weekday', weekday, weeks: null }, dayPart, weak: true })];
  },
};
