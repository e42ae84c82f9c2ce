import { general } from './general.ts';
import type { Evidence, Publisher } from './publisher.ts';
import { vng } from './vng.ts';

export type { Evidence, Publisher, Section, StandingBlock } from './publisher.ts';
export { actionStrength, advertisement, sectionOf } from './vocabulary.ts';

/** In this order: the first that recognises a letter reads it. */
export const publishers: readonly Publisher[] = [vng, general];

const greeting = general.standing.find(({ id }) => id === 'inleiding')?.opens;

/** Whether a letter begins so: "Geachte raadsleden, bestuurders en collega’s,". */
export const isGreeting = (text: string): boolean => greeting?.test(text.slice(0, MAX_GREETING)) === true;

/** Characters: a greeting is a line. */
const MAX_GREETING = 200;

/** Who sent the letter, among these; else the general reader takes it. */
export function publisherOf(evidence: Evidence, among: readonly Publisher[]): Publisher {
  const known = { ...evidence, from: evidence.from.toLowerCase() };
  return among.find((publisher) => publisher.matches(known)) ?? general;
}
