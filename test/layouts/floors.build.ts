/**
 * Raises the floors to the figures reached now: `npx tsx test/layouts/floors.build.ts`. A floor is never lowered.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { SPLITS } from './families/index.ts';
import { readAll, sumBy } from './measure.ts';
import { extremes, figuresOf, MEASURES } from './table.ts';

const FILE = 'test/layouts/floors.json';
const FIXED = { seed: 1, draws: 1, everyClient: false };

type Floor = { worst: number; tenth: number };
const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Partial<Record<string, Partial<Record<string, Floor>>>>;
const floors = Object.fromEntries(
  SPLITS.map((split) => {
    const rows = [...sumBy(readAll(split, FIXED), ({ family }) => family).values()].map(figuresOf);
    const { worst, tenth } = extremes(rows);
    return [
      split,
      Object.fromEntries(
        MEASURES.filter(({ noFloor }) => !noFloor).map(({ name, better }, column) => {
          const none = better === 'more' ? 0 : 1;
          const raise = better === 'more' ? Math.max : Math.min;
          const before = kept[split]?.[name] ?? { worst: none, tenth: none };
          const reached = (value: number | null | undefined, old: number): number =>
            Number(raise(value ?? none, old).toFixed(4));
          return [name, { worst: reached(worst[column], before.worst), tenth: reached(tenth[column], before.tenth) }];
        }),
      ),
    ];
  }),
);
writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`);
