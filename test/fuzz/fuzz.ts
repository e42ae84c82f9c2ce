import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fuzz } from './run.ts';
import { targets } from './targets/index.ts';

/**
 * `npm run fuzz -- [--minutes 10] [--seed N] [--target name]`: exit code 1 where a rule was broken. The work is done in a
 * thread of its own: what never ends there is stopped from here, and its input kept.
 */

/** Milliseconds after which an input counts as one that never ends; the slowest on a busy machine took a tenth. */
const PATIENCE = 60_000;

/** What the worker is at. Sent before it begins: once it hangs, it says nothing more. */
interface Underway {
  target: string;
  input: string;
}

let folder = '';
const keep = (name: string, input: string): string => {
  folder ||= mkdtempSync(join(tmpdir(), 'nieuwswijzer-fuzz-'));
  const file = join(folder, `${name.replace(/[^\w.-]+/g, '-').slice(0, 80)}.json`);
  // As JSON: lone surrogates do not survive a text file.
  writeFileSync(file, JSON.stringify(input));
  return file;
};

if (isMainThread) watch();
else await work(workerData as string[]);

function watch(): void {
  // A thread of its own reads no TypeScript until it is told how.
  const program = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(import.meta.url)})))`;
  const worker = new Worker(program, { eval: true, workerData: process.argv.slice(2) });
  let underway: Underway | null = null;
  let since = performance.now();
  worker.on('message', (message: Underway) => {
    underway = message;
    since = performance.now();
  });
  const watchdog = setInterval(() => {
    if (underway === null || performance.now() - since < PATIENCE) return;
    const { target, input } = underway;
    console.log(`\n${target} does not end\n  input (${input.length}): ${keep(`${target}-hang`, input)}`);
    void worker.terminate().then(() => process.exit(1));
  }, 1_000);
  worker.on('error', (error) => {
    throw error;
  });
  worker.on('exit', (code) => {
    clearInterval(watchdog);
    process.exitCode = code;
  });
}

async function work(args: string[]): Promise<void> {
  const options = { minutes: { type: 'string' }, seed: { type: 'string' }, target: { type: 'string' } } as const;
  const { values } = parseArgs({ args, options });
  const minutes = Number(values.minutes ?? '1');
  const seed = Number(values.seed ?? String(Date.now() % 1_000_000_000));
  const chosen = targets.filter(({ name }) => values.target === undefined || name.includes(values.target));
  if (!(minutes > 0) || !Number.isInteger(seed) || chosen.length === 0) {
    throw new RangeError('--minutes takes a number above 0, --seed a whole number, --target the name of a target');
  }

  console.log(`seed ${seed}, ${minutes} minute(s): ${chosen.map(({ name }) => name).join(', ')}`);
  const end = performance.now() + minutes * 60_000;
  const { runs, findings, slow } = await fuzz(
    chosen,
    seed,
    () => performance.now() >= end,
    ({ name }, input) => parentPort?.postMessage({ target: name, input } satisfies Underway),
  );
  console.table(runs);
  for (const { target, rule, detail, input, times } of findings) {
    const file = keep(`${target}-${rule}`, input);
    console.log(`\n${target}, ${times} time(s): ${detail}\n  input (${input.length}): ${file}`);
  }
  for (const { target, length, milliseconds, input } of slow) {
    const took = `${milliseconds.toFixed(0)} ms for ${length} characters`;
    console.log(`\n${target}, slow: ${took}\n  input: ${keep(`${target}-slow`, input)}`);
  }
  console.log(`\n${findings.length} finding(s), ${slow.length} slow target(s), seed ${seed}`);
  await Promise.all(chosen.map(async (target) => target.close?.()));
  process.exitCode = findings.length > 0 ? 1 : 0;
}
