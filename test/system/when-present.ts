import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What a system test needs of the machine: programs on the PATH, files. */
interface Needs {
  commands?: string[];
  files?: string[];
}

/**
 * `test` where everything needed is there. Otherwise a test that is reported as skipped, after a line that says what was
 * not run and why: a check that could not run must never look like one that passed.
 */
export function whenPresent(what: string, { commands = [], files = [] }: Needs): jest.It {
  const missing = [
    ...commands.filter((command) => spawnSync('which', [command]).status !== 0),
    ...files.filter((file) => !existsSync(file)),
  ];
  if (missing.length === 0) return test;
  process.stdout.write(`not run: ${what} (missing: ${missing.join(', ')})\n`);
  return test.skip;
}
