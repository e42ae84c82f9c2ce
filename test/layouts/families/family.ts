import type { Random } from '../../fuzz/random.ts';
import { compose } from '../compose.ts';
import { sample, type Choice } from '../dimensions/index.ts';
import type { Laid } from '../label.ts';
import type { Letter } from '../letters/letter.ts';

/** Layouts of one kind: what they share is fixed, the rest is drawn. */
export interface Family {
  id: string;
  /** Where such layouts were seen; `own` where it was put together from habits of several senders. */
  source: string;
  lay(letter: Letter, random: Random): Laid;
}

/** A family that shares a few values and draws the others. */
export const drawn = (id: string, fixed: Partial<Choice>): Family => ({
  id,
  source: 'own',
  lay: (letter, random) => compose(letter, sample(random, fixed)),
});
