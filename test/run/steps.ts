import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Step {
  name: string;
  command: string;
  /** One test runner with a report of its own; absent for a check that is right or wrong as a whole. */
  isJest?: true;
  /** Its suites are not named: they were a moment ago, in another time zone. */
  isBrief?: true;
  env?: Record<string, string>;
}

/** Steps in a lane follow each other, lanes run beside each other: two, for two cores. */
export type Stage = readonly (readonly Step[])[];

const amsterdam = { TZ: 'Europe/Amsterdam', LC_ALL: 'nl_NL.UTF-8' };
const auckland = { TZ: 'Pacific/Auckland', LC_ALL: 'en_US.UTF-8' };
/** A script of package.json. */
const check = (name: string, script: string): Step => ({ name, command: `npm run -s ${script}` });
const jest = (name: string, args: string, rest: Partial<Step> = {}): Step => ({
  name,
  command: `jest ${args}`,
  isJest: true,
  ...rest,
});

// Rules that ask for types look at other files too: its cache is for whoever runs this often; a fresh clone has none.
const lint = check('lint', 'check:lint');
const types = check('types', 'check:types');
const text = check('text', 'check:text');
const structure = check('structure', 'check:structure');
const build = check('build', 'check:size');
const unit = jest('unit tests', '--maxWorkers=2 --selectProjects core zoneless pane', { env: amsterdam });
const elsewhere = jest('dates in Auckland', '--maxWorkers=2 --selectProjects core', {
  env: { ...auckland, SECOND_TIME_ZONE: 'yes' },
  isBrief: true,
});
const browser = jest('browser', '--maxWorkers=2 --selectProjects browser');

/** Suites that do less by default than they can, as they say themselves: they ask test/effort.ts. */
function sampledSuites(folder = 'test'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sampledSuites(path);
    return /\.test\.tsx?$/.test(path) && /from '[./]*\/effort\.ts'/.test(readFileSync(path, 'utf8')) ? [path] : [];
  });
}

const parts = {
  static: [[lint], [types, text, structure]],
  unit: [[unit], []],
  'time-zone': [[elsewhere], []],
  build: [[build], []],
  browser: [[browser], []],
} satisfies Record<string, Stage>;

/** What each script of package.json runs. */
export const scripts: Record<string, () => readonly Stage[]> = {
  default: () => [[[lint], [types, text, structure, build]], ...[parts.unit, parts['time-zone'], parts.browser]],
  all: () => {
    const all = { NIEUWSWIJZER_TESTS: 'all' };
    const inFull = `--maxWorkers=2 --selectProjects core zoneless pane browser --runTestsByPath ${sampledSuites().join(' ')}`;
    const letters = '--maxWorkers=2 --selectProjects core --testPathPattern test/score test/layouts test/fuzz';
    return [
      [[jest('in full', inFull, { env: { ...amsterdam, ...all } })]],
      [[jest('letters in Auckland', letters, { env: auckland })]],
    ];
  },
  static: () => [parts.static],
  unit: () => [parts.unit, parts['time-zone']],
  browser: () => [parts.build, parts.browser],
  system: () => [[[check('programs', 'check:programs'), jest('system', '--runInBand --selectProjects system')]]],
};
