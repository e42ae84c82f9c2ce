import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzz } from './run.ts';
import { targets } from './targets/index.ts';

/** `npm run fuzz -- [--minutes 10] [--seed N] [--target name]`: exit code 1 where a rule was broken. */
const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, target: { type: 'string' } },
});
const minutes = Number(values.minutes ?? '1');
const seed = Number(values.seed ?? String(Date.now() % 1_000_000_000));
const chosen = targets.filter(({ name }) => values.target === undefined || name.includes(values.target));
if (!(minutes > 0) || !Number.isInteger(seed) || chosen.length === 0) {
  throw new RangeError('--minutes takes a number above 0, --seed a whole number, --target the name of a target');
}

console.log(`seed ${seed}, ${minutes} minute(s): ${chosen.map(({ name }) => name).join(', ')}`);
const end = performance.now() + minutes * 60_000;
const { runs, findings, slow } = await fuzz(chosen, seed, () => performance.now() >= end);
console.table(runs);

const folder = findings.length + slow.length > 0 ? mkdtempSync(join(tmpdir(), 'nieuwswijzer-fuzz-')) : '';
const keep = (name: string, input: string): string => {
  const file = join(folder, `${name.replace(/[^\w.-]+/g, '-').slice(0, 80)}.json`);
  // As JSON: lone surrogates do not survive a text file.
  writeFileSync(file, JSON.stringify(input));
  return file;
};
for (const { target, rule, detail, input, times } of findings) {
  console.log(
    `\n${target}, ${times} time(s): ${detail}\n  input (${input.length}): ${keep(`${target}-${rule}`, input)}`,
  );
}
for (const { target, length, milliseconds, input } of slow) {
  const took = `${milliseconds.toFixed(0)} ms for ${length} characters`;
  console.log(`\n${target}, slow: ${took}\n  input: ${keep(`${target}-slow`, input)}`);
}
console.log(`\n${findings.length} finding(s), ${slow.length} slow target(s), seed ${seed}`);
await Promise.all(chosen.map(async (target) => target.close?.()));
process.exitCode = findings.length > 0 ? 1 : 0;
