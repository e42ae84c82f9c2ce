/**
 * Keeps the first reading of a set as it was drawn: `npx tsx test/layouts/record.ts "what reads" [train validation test]`.
 * What is in `first-readings.json` stays: a name that is there is refused.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { SPLITS } from './families/index.ts';
import { readAll, sumBy, type Reading } from './measure.ts';
import { extremes, figuresOf, MEASURES } from './table.ts';

const FILE = 'test/layouts/first-readings.json';
/** Always the same messages, so that two readers are compared on the same ones. */
const EXTENT = { seed: 1, draws: 3, everyClient: false };

type Figures = Record<string, number | null>;
interface FirstReading {
  reader: string;
  set: string;
  date: string;
  commit: string;
  letters: number;
  worst: Figures;
  tenthPercentile: Figures;
  families: Record<string, Figures>;
  authors: Record<string, Figures>;
}

const named = (values: (number | null)[]): Figures =>
  Object.fromEntries(
    MEASURES.map(({ name }, column) => {
      const value = values[column] ?? null;
      return [name, value === null ? null : Number(value.toFixed(4))];
    }),
  );

/** The last commit that changed the sources: that of these figures would not be known yet. */
const readerCommit = execFileSync('git', ['log', '-1', '--format=%h', '--', 'src'], { encoding: 'utf8' }).trim();

const [reader, ...sets] = process.argv.slice(2);
if (reader === undefined) throw new Error('say what reads, such as "before the template is learned"');
const kept = JSON.parse(readFileSync(FILE, 'utf8')) as FirstReading[];
for (const split of SPLITS.filter((name) => sets.length === 0 || sets.includes(name))) {
  if (kept.some((entry) => entry.reader === reader && entry.set === split))
    throw new Error(`${reader} has read ${split} before: a first reading stays`);
  const readings = [...readAll(split, EXTENT)];
  const figures = (key: (reading: Reading) => string): [string, (number | null)[]][] =>
    [...sumBy(readings, key)].map(([name, sum]) => [name, figuresOf(sum)]);
  const families = figures(({ family }) => family);
  const { worst, tenth } = extremes(families.map(([, values]) => values));
  kept.push({
    reader,
    set: split,
    date: new Date().toISOString().slice(0, 10),
    commit: readerCommit,
    letters: readings.length,
    worst: named(worst),
    tenthPercentile: named(tenth),
    families: Object.fromEntries(families.map(([name, values]) => [name, named(values)])),
    authors: Object.fromEntries(figures(({ author }) => author).map(([name, values]) => [name, named(values)])),
  });
}
writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`);
