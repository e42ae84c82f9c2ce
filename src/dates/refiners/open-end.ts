import { isWord } from '../form.ts';
import type { Refiner } from '../reading.ts';

/** `Vanaf 09-03-2026`, `vanaf maandag 9 maart`, `Datum: vanaf 9 maart`: a first date without a last one. */
export const openEnd: Refiner = {
  id: 'open-end',
  refine(readings, page) {
    for (const reading of readings) {
      const lead = page.tokens[reading.from - 1];
      if (!isWord(lead, 'vanaf') || reading.last) continue;
      reading.openEnd = true;
      reading.from -= 1;
    }
    return readings;
  },
};
