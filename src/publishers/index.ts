import { general } from './general.ts';
import type { Evidence, Publisher } from './publisher.ts';
import { vng } from './vng.ts';

export type { Evidence, Publisher, Section, StandingBlock } from './publisher.ts';
export { actionStrength, advertisement, sectionOf } from './vocabulary.ts';

/** In this order: the first that recognises a letter reads it. */
export const publishers: readonly Publisher[] = [vng, general];

/** Who sent the letter, among these; else the general reader takes it. */
export function publisherOf(evidence: Evidence, among: readonly Publisher[]): Publisher {
  const known = { ...evidence, from: evidence.from.toLowerCase() };
  return among.find((publisher) => publisher.matches(known)) ?? general;
}
