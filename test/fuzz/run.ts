import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import type { Target } from './target.ts';

export interface Finding {
  target: string;
  /** The rule that was broken: findings of one rule are one finding. */
  rule: string;
  detail: string;
  input: string;
  times: number;
}

export interface Slow {
  target: string;
  length: number;
  milliseconds: number;
  input: string;
}

export interface Report {
  seed: number;
  runs: Record<string, number>;
  findings: Finding[];
  /** The slowest input of each target that took longer than its pace allows. */
  slow: Slow[];
}

/** Milliseconds that any input may take, whatever its size: start-up of code that has not run before. */
const ALLOWANCE = 500;
/** Attempts to make an input smaller before it is reported as it is. */
const MINIMISING_STEPS = 300;
/** Milliseconds for the same: a slow input is reported as it is. */
const MINIMISING_TIME = 3_000;
/** Once in so many, a seed is taken as it is: the rules must hold for ordinary input too. */
const UNCHANGED = 50;

/**
 * Takes the targets in turn until `isDone` says so; `before` hears what is about to be tried. The same seed and number of rounds
 * give the same inputs.
 */
export async function fuzz(
  targets: readonly Target[],
  seed: number,
  isDone: (round: number) => boolean,
  before: (target: Target, text: string) => void = () => undefined,
): Promise<Report> {
  const report: Report = { seed, runs: {}, findings: [], slow: [] };
  const randoms = targets.map((_, index) => new Random(seed + index * 7_919));
  for (let round = 0; !isDone(round); round++) {
    const target = targets[round % targets.length];
    const random = randoms[round % targets.length];
    if (!target || !random) break;
    const seedText = random.pick(target.seeds);
    const text = random.below(UNCHANGED) === 0 ? seedText : mutate(seedText, random, random.pick(target.seeds));
    report.runs[target.name] = (report.runs[target.name] ?? 0) + 1;
    before(target, text);
    const started = performance.now();
    const broken = await attempt(target, text);
    note(report.slow, target, text, performance.now() - started);
    for (const detail of broken) await add(report.findings, target, text, detail);
  }
  return report;
}

async function attempt(target: Target, text: string): Promise<string[]> {
  try {
    return await target.check(text);
  } catch (error) {
    const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return [`throws ${name}: ${message}\n${stack.split('\n').slice(1, 6).join('\n')}`];
  }
}

const ruleOf = (detail: string): string => detail.split(':')[0] ?? detail;

async function add(findings: Finding[], target: Target, input: string, detail: string): Promise<void> {
  const rule = ruleOf(detail);
  const known = findings.find((finding) => finding.target === target.name && finding.rule === rule);
  if (known) known.times++;
  else {
    const smallest = await minimise(target, input, rule);
    findings.push({ target: target.name, rule, detail, input: smallest, times: 1 });
  }
}

/** Leaves out ever smaller pieces for as long as the same rule stays broken. */
async function minimise(target: Target, input: string, rule: string): Promise<string> {
  const stillBroken = async (text: string): Promise<boolean> =>
    (await attempt(target, text)).some((detail) => ruleOf(detail) === rule);
  let smallest = input;
  let steps = 0;
  const end = performance.now() + MINIMISING_TIME;
  for (let size = Math.ceil(input.length / 2); size >= 1 && steps < MINIMISING_STEPS; size = Math.floor(size / 2)) {
    for (let start = 0; start < smallest.length && steps < MINIMISING_STEPS && performance.now() < end; steps++) {
      const shorter = smallest.slice(0, start) + smallest.slice(start + size);
      if (await stillBroken(shorter)) smallest = shorter;
      else start += size;
    }
  }
  return smallest;
}

function note(slow: Slow[], target: Target, input: string, milliseconds: number): void {
  if (milliseconds <= ALLOWANCE + (target.pace * input.length) / 1_000) return;
  const known = slow.find((one) => one.target === target.name);
  const found = { target: target.name, length: input.length, milliseconds, input };
  if (!known) slow.push(found);
  else if (milliseconds > known.milliseconds) Object.assign(known, found);
}
