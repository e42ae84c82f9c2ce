import type * as Effort from './effort.ts';

/** Loads the module as a run with these settings would. */
function effortWith(settings: { NIEUWSWIJZER_TESTS?: string; NIEUWSWIJZER_SEED?: string }) {
  const before = { ...process.env };
  delete process.env.NIEUWSWIJZER_TESTS;
  delete process.env.NIEUWSWIJZER_SEED;
  Object.assign(process.env, settings);
  try {
    let effort: typeof Effort | undefined;
    jest.isolateModules(() => {
      effort = jest.requireActual<typeof Effort>('./effort.ts');
    });
    if (!effort) throw new Error('not loaded');
    return effort;
  } finally {
    process.env = before;
  }
}

const cases = [0, 1, 2, 3, 4, 5, 6];

test('a sample rotates by the seed: as many seeds as are skipped see every case once', () => {
  const seen = ['20788', '20789', '20790'].flatMap((day) => effortWith({ NIEUWSWIJZER_SEED: day }).sampled(cases, 3));
  expect(seen.toSorted()).toEqual(cases);
});

test('a complete run samples nothing', () => {
  const all = effortWith({ NIEUWSWIJZER_TESTS: 'all', NIEUWSWIJZER_SEED: '7' });
  expect(all.sampled(cases, 3)).toEqual(cases);
  expect(all.runs(40)).toEqual({ seed: 7, numRuns: 400 });
  expect(effortWith({ NIEUWSWIJZER_SEED: '7' }).runs(40)).toEqual({ seed: 7, numRuns: 40 });
});

test('without a seed it is that of the day', () => {
  const today = () => Math.floor(Date.now() / 86_400_000);
  const before = today();
  const { seed } = effortWith({});
  expect([before, today()]).toContain(seed);
});

test.each(['', 'vandaag', '-1', '1.5', '99999999999999999999'])('%p is no seed', (given) => {
  expect(() => effortWith({ NIEUWSWIJZER_SEED: given })).toThrow(RangeError);
});
