import { complete, seed } from '../effort.ts';
import { fuzz } from './run.ts';
import { targets } from './targets/index.ts';

/** The same inputs on every machine on one day. `npm run fuzz -- --minutes 10` takes a new seed each time. */
const ROUNDS = complete ? 300 : 20;

afterAll(() => Promise.all(targets.map(async (target) => target.close?.())));

test.each(targets.map((target) => [target.name, target] as const))(
  '%s keeps its rules on mutated input',
  async (_, target) => {
    const { findings, runs } = await fuzz([target], seed, (round) => round >= ROUNDS);
    expect(runs[target.name]).toBe(ROUNDS);
    expect(findings.map(({ rule, detail, input }) => ({ rule, detail, input: input.slice(0, 2_000) }))).toEqual([]);
  },
  complete ? 600_000 : 60_000,
);

test('a broken rule is found, and its input made small', async () => {
  const { findings } = await fuzz(
    [
      {
        name: 'no x',
        seeds: [`${'a'.repeat(300)}x${'b'.repeat(300)}`],
        pace: 1,
        check: (text) => (text.includes('x') ? ['holds x: '] : []),
      },
    ],
    seed,
    (round) => round >= 20,
  );
  expect(findings.map(({ rule, input }) => [rule, input])).toEqual([['holds x', 'x']]);
});

test('a throw is a finding', async () => {
  const { findings } = await fuzz(
    [
      {
        name: 'throws',
        seeds: ['a'],
        pace: 1,
        check() {
          throw new TypeError('no');
        },
      },
    ],
    seed,
    (round) => round >= 2,
  );
  expect(findings).toMatchObject([{ rule: 'throws TypeError', times: 2 }]);
});
