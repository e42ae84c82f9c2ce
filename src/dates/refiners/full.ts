import { isMark } from '../form.ts';
import type { Reading, Refiner } from '../reading.ts';
import type { Token } from '../tokens.ts';

const FULL = new Set(['volgeboekt', 'volzet', 'uitverkocht', 'volgelopen', 'volliep', 'volgestroomd']);
/** Tokens between a date and the word that says it is full. */
const NEAR_BEHIND = 9;
const NEAR_BEFORE = 4;
/** `vol energie`, `vol met plannen` fill something else. */
const AFTER_VOL = new Set(['maar', 'en', 'dus', 'daarom', 'aanmelden', 'wachtlijst']);

/**
 * Of a full session and its repetition, the one that can still be attended: `De sessie op 16 april zit vol. Er is een extra sessie op 23 april`.
 * A full one alone stays: it takes place. Goes behind what throws out terms, which are no repetitions.
 */
export const full: Refiner = {
  id: 'full',
  refine(readings) {
    if (readings.length < 2) return readings;
    const free = readings.filter((reading) => !isFull(reading));
    return free.length > 0 ? free : readings;
  },
};

function isFull({ context: { left, right } }: Reading): boolean {
  return says(right.slice(0, NEAR_BEHIND), 1) || says(left.slice(0, NEAR_BEFORE), -1);
}

function says(near: readonly Token[], step: 1 | -1): boolean {
  for (const [at, token] of near.entries()) {
    if (FULL.has(token.text)) return true;
    // Another date, or another part of the sentence, is about something else.
    if (token.kind === 'number' || isMark(token, ';') || token.text === 'maar') return false;
    const after = near[at + step];
    if (token.text === 'vol' && (after === undefined || after.kind !== 'word' || AFTER_VOL.has(after.text)))
      return true;
  }
  return false;
}
