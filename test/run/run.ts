/**
 * `tsx test/run/run.ts [all | static | unit | browser | system]`: runs the checks, says little while they are green, and
 * ends with a verdict. Everything that was printed is kept in `reports/`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { seed } from '../effort.ts';
import pending from '../browser/pending.json' with { type: 'json' };
import { moved } from './moved.ts';
import { scripts, type Step } from './steps.ts';

interface Failure {
  suite: string;
  name: string;
  message: string;
}
interface Outcome {
  suites: number;
  passed: number;
  failed: number;
  skipped: number;
  failures: Failure[];
}
interface Suite {
  suite: string;
  passed: number;
  failed: number;
  skipped: number;
  printed: number;
  seconds: number;
}

const script = process.argv[2] ?? 'default';
const stages = scripts[script]?.();
if (!stages) throw new RangeError(`run one of: ${Object.keys(scripts).join(', ')}`);

/** Lines of output of a failed check that are shown; the rest is in its file. */
const SHOWN_LINES = 60;
const reports = 'reports';
const folder = join(reports, script);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const duration = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};
const tests = ({ passed, failed, skipped }: Pick<Suite, 'passed' | 'failed' | 'skipped'>): string =>
  [`${passed} passed`, ...(failed ? [`${failed} failed`] : []), ...(skipped ? [`${skipped} skipped`] : [])].join(', ');
const tell = (isRight: boolean, what: string, how: string): void => {
  console.log(`${isRight ? 'ok  ' : 'FAIL'} ${what}  ${how}`);
};
const fileName = (name: string): string => join(folder, name.replaceAll(' ', '-'));
/** Without the codes that colour it. */
// eslint-disable-next-line no-control-regex -- what is taken away is a control character
const plain = (text: string): string => text.replace(/\u001b\[[\d;]*m/g, '');
/** What failed, without the way there through the test runner. */
const told = (message: string): string =>
  plain(message)
    .split('\n')
    .filter((line) => !/^ +at .*node_modules/.test(line))
    .join('\n');

/** Runs one step, its output in a file. */
async function take(step: Step): Promise<Outcome> {
  const started = performance.now();
  const log = `${fileName(step.name)}.log`;
  const report = `${fileName(step.name)}.json`;
  const output = openSync(log, 'w');
  const reporter = step.isJest ? " --reporters='<rootDir>/test/run/reporter.js'" : '';
  // exec: the test runner takes the shell's place, and with it the channel on which it tells of its suites.
  const child = spawn('sh', ['-c', step.isJest ? `exec ${step.command}${reporter}` : step.command], {
    stdio: step.isJest ? ['ignore', output, output, 'ipc'] : ['ignore', output, output],
    env: {
      ...process.env,
      NIEUWSWIJZER_SEED: String(seed),
      REPORT_FILE: report,
      REPORTS: folder,
      FORCE_COLOR: '0',
      ...step.env,
    },
  });
  child.on('message', (message) => {
    const suite = message as Suite;
    if (step.isBrief && suite.failed === 0) return;
    const noise = suite.printed > 0 ? `, printed something: ${log}` : '';
    tell(suite.failed === 0, suite.suite, `${tests(suite)}, ${suite.seconds.toFixed(1)} s${noise}`);
  });
  const code = await new Promise<number>((resolve) => {
    child.on('close', (status) => {
      resolve(status ?? 1);
    });
  });
  const took = duration(performance.now() - started);
  const outcome = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Outcome) : null;
  if (outcome && (code === 0 || outcome.failed > 0)) {
    tell(outcome.failed === 0, `${step.name}: ${outcome.suites} suites`, `${tests(outcome)}, ${took}`);
    return outcome;
  }
  // A check outside jest, or jest itself did not end as it should.
  tell(code === 0, step.name, took);
  const lines = plain(readFileSync(log, 'utf8')).trimEnd().split('\n');
  const message = lines.slice(0, SHOWN_LINES).join('\n');
  const failures = code === 0 ? [] : [{ suite: step.name, name: step.command, message }];
  return { ...(outcome ?? { suites: 0, passed: 0, skipped: 0 }), failed: code === 0 ? 0 : 1, failures };
}

async function takeInTurn(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await take(step));
  return outcomes;
}

/** What a test could not run on this machine says so itself, on a line of its own. */
const notRun = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .flatMap((name) => plain(readFileSync(join(folder, name), 'utf8')).match(/^not run: .*$/gm) ?? []);

const started = performance.now();
console.log(`seed ${seed} (NIEUWSWIJZER_SEED=${seed} repeats this run), node ${process.version}`);
const outcomes: Outcome[] = [];
for (const lanes of stages) outcomes.push(...(await Promise.all(lanes.map(takeInTurn))).flat());

const sum = (key: 'passed' | 'failed' | 'skipped'): number =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
const [first, ...others] = outcomes.flatMap(({ failures }) => failures);
if (first) {
  console.log(`\nFirst failure: ${first.suite} › ${first.name}\n${told(first.message)}\n`);
  for (const { suite, name, message } of others) {
    console.log(`Also: ${suite} › ${name}: ${told(message).split('\n')[0] ?? ''}`);
  }
}
for (const line of new Set(notRun())) console.log(line);
if (['default', 'all', 'browser'].includes(script)) {
  for (const { suite, why } of pending) console.log(`not run: test/browser/${suite}.test.ts; ${why}`);
}
if (script === 'default' || script === 'all') {
  for (const { what, why } of moved) {
    console.log(`${script === 'all' ? 'in full' : 'not run'}: ${what}; ${why}`);
  }
}
if (script === 'default')
  console.log('not run: npm run test:all (what is listed here), npm run test:system (khal, redis, xmllint)');
const names = stages.flat(2).map(({ name }) => name);
console.log(
  `${total.failed === 0 ? 'GREEN' : 'RED'}: ${names.join(', ')} in ${duration(performance.now() - started)}; reports in ${folder}/`,
);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
