import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACTOR, superLinear } from './growth.ts';
import { expressionsIn, recordConstructed } from './literals.ts';

interface Bounded {
  /** How the expression begins. */
  startsWith: string;
  in: string;
  /** What keeps its input short, so that its growth does no harm. */
  bound: string;
}

const bounded = JSON.parse(
  readFileSync(join(process.cwd(), 'test/fuzz/expressions/bounded.json'), 'utf8'),
) as Bounded[];
const { literals, constructed } = expressionsIn('src');
const isBounded = (at: string, source: string): boolean =>
  bounded.some((entry) => source.startsWith(entry.startsWith) && at.startsWith(entry.in));

test('there are expressions to measure', () => {
  expect(literals.length).toBeGreaterThan(200);
});

test('no expression grows faster than what it reads', () => {
  const found = literals
    .filter(({ at, source }) => !isBounded(at, source))
    .flatMap((expression) => superLinear(expression) ?? [])
    .map(
      ({ at, times, attack }) => `${at} ${times.map((time) => time.toFixed(1)).join(' ')} ms ${JSON.stringify(attack)}`,
    );
  expect(found).toEqual([]);
}, 120_000);

test('nor does one that is put together while the program starts', async () => {
  const recorded = await recordConstructed(async () => {
    await import('../../../src/reader/index.ts');
    await import('../../../src/calendar/entry.ts');
  });
  expect(recorded.length).toBeGreaterThanOrEqual(Math.min(10, constructed.length));
  const found = recorded
    .flatMap((expression) => superLinear(expression) ?? [])
    .map(({ source, times, attack }) => `${source.slice(0, 80)} ${times.join(' ')} ms ${JSON.stringify(attack)}`);
  expect(found).toEqual([]);
}, 120_000);

test('every exception still stands in the source', () => {
  const stands = (entry: Bounded): boolean =>
    literals.some(({ at, source }) => source.startsWith(entry.startsWith) && at.startsWith(entry.in));
  expect(bounded.filter((entry) => !stands(entry))).toEqual([]);
});

test.each([
  ['quadratic', '\\s+$', ''],
  ['cubic', 'a*a*a*$', ''],
  ['exponential', '^(?:a+)+$', ''],
])('what is %s is seen', (_, source, flags) => {
  expect(superLinear({ at: 'here', source, flags })).not.toBeNull();
});

test.each([
  ['a bounded loop', '\\s{1,9}$', 'g'],
  ['a search for all words', '[a-z]+', 'g'],
])(`%s is let through (less than ${FACTOR} times as long for four times as much)`, (_, source, flags) => {
  expect(superLinear({ at: 'here', source, flags })).toBeNull();
});
