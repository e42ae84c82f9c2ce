/**
 * `npm run bench`: every figure that the project set itself a goal for, as one table. `npm run bench -- memory size` takes
 * parts of it; `npm run bench -- --readme` writes the table into the README. Timings are medians, and this machine's load
 * shows in all of them: ratios count more than milliseconds.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import prettier from 'prettier';
import { buildWhatIsOld } from '../../src/demo/build.ts';
import { memoryRows } from './bench/memory.ts';
import { openingRows } from './bench/opening.ts';
import { paintingRows } from './bench/painting.ts';
import { readingRows } from './bench/reading.ts';
import type { Row } from './bench/row.ts';
import { sizeRows } from './bench/size.ts';
import { clickRows } from './bench/clicks.ts';
import { DemoBrowser } from './harness.ts';

const parts: Record<string, () => Promise<Row[]>> = {
  reading: readingRows,
  size: () => Promise.resolve(sizeRows()),
  painting: () => inDemo(paintingRows),
  opening: openingRows,
  memory: () => inDemo(memoryRows),
  clicks: () => inDemo(clickRows),
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { readme: { type: 'boolean' } } });
const unknown = positionals.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

buildWhatIsOld();
const rows: Row[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (positionals.length === 0 || positionals.includes(name)) rows.push(...(await measured(name, measure)));
}
console.table(rows.map(({ met, ...row }) => ({ ...row, met: met ? 'yes' : 'NO' })));
if (values.readme && positionals.length === 0) await writeReadme(rows);
if (rows.some(({ met }) => !met)) process.exitCode = 1;

/** What could not be measured is a row as well, and takes nothing of the others with it. */
async function measured(name: string, measure: () => Promise<Row[]>): Promise<Row[]> {
  try {
    return await measure();
  } catch (error) {
    console.error(error);
    return [{ what: name, measured: 'could not be measured', goal: '', met: false }];
  }
}

async function inDemo(measure: (demos: DemoBrowser) => Promise<Row[]>): Promise<Row[]> {
  const demos = await DemoBrowser.start();
  try {
    return await measure(demos);
  } finally {
    await demos.stop();
  }
}

/** Between the two marks in the README; the rest of it is left alone. */
async function writeReadme(found: readonly Row[]): Promise<void> {
  const marks = /(<!-- bench -->\n)[^]*?(<!-- \/bench -->)/;
  const lines = [
    '| What | Goal | Last value | Met |',
    '| --- | --- | --- | --- |',
    ...found.map(({ what, goal, measured: value, met }) => `| ${what} | ${goal} | ${value} | ${met ? 'yes' : 'no'} |`),
  ];
  const readme = fs.readFileSync('README.md', 'utf8');
  if (!marks.test(readme)) throw new Error('README.md has lost the marks <!-- bench --> and <!-- /bench -->');
  const text = readme.replace(marks, (_, begin: string, end: string) => `${begin}\n${lines.join('\n')}\n\n${end}`);
  const options = await prettier.resolveConfig('README.md');
  fs.writeFileSync('README.md', await prettier.format(text, { ...options, filepath: 'README.md' }));
}
