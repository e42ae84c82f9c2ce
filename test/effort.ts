/**
 * How much a run proves. `npm test` samples what takes long, `npm run test:all` does all of it: it sets
 * `NIEUWSWIJZER_TESTS=all`. What is sampled rotates by the seed, and the seed is the number of the day: every day tries
 * something else, and two runs on one day, before and after a change, try the same. `NIEUWSWIJZER_SEED=20788` repeats
 * an earlier day's run.
 */

/** Whether what is sampled by default is done in full. */
export const complete = process.env.NIEUWSWIJZER_TESTS === 'all';

const DAY = 86_400_000;

/** Of everything random in this run: a whole number, 0 or more. */
export const seed = seedFrom(process.env.NIEUWSWIJZER_SEED);

function seedFrom(given: string | undefined): number {
  if (given === undefined) return Math.floor(Date.now() / DAY);
  const number = Number(given);
  if (!/^\d+$/.test(given) || !Number.isSafeInteger(number)) {
    throw new RangeError(`NIEUWSWIJZER_SEED takes a whole number, not ${given}`);
  }
  return number;
}

/** Of every `nth` cases one, another one with the next seed; all of them where the run is complete. */
export function sampled<T>(cases: readonly T[], nth: number): readonly T[] {
  return complete ? cases : cases.filter((_, at) => at % nth === seed % nth);
}

/**
 * The parameters of a fast-check assertion.
 * @param some how many runs `npm test` makes
 * @param all how many a complete run makes
 */
export const runs = (some: number, all = 10 * some): { seed: number; numRuns: number } => ({
  seed,
  numRuns: complete ? all : some,
});
