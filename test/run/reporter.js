import { writeFileSync } from 'node:fs';

/**
 * For test/run/run.ts: tells it of every suite as it ends, and leaves what came of it in the file `REPORT_FILE`. What the
 * tests themselves printed goes to standard output, which the runner keeps in a file.
 */
export default class Reporter {
  /** @type {{ suite: string, name: string, message: string }[]} */
  #failures = [];

  onTestResult({ path }, result, { numTotalTestSuites }) {
    const suite = path.slice(process.cwd().length + 1);
    for (const { type, message, origin } of result.console ?? []) {
      process.stdout.write(`${suite}: console.${type}\n${message}\n${origin}\n`);
    }
    if (result.testExecError && result.testResults.every(({ status }) => status !== 'failed')) {
      this.#failures.push({ suite, name: 'could not be run', message: result.failureMessage ?? '' });
    }
    for (const { status, fullName, failureMessages } of result.testResults) {
      if (status === 'failed') this.#failures.push({ suite, name: fullName, message: failureMessages.join('\n') });
    }
    process.send?.({
      suite,
      passed: result.numPassingTests,
      failed: result.numFailingTests + (result.testExecError ? 1 : 0),
      skipped: result.numPendingTests + result.numTodoTests,
      printed: (result.console ?? []).length,
      seconds: (result.perfStats.end - result.perfStats.start) / 1000,
      of: numTotalTestSuites,
    });
  }

  onRunComplete(_, results) {
    const file = process.env.REPORT_FILE;
    if (file === undefined) return;
    const broken = results.numRuntimeErrorTestSuites;
    writeFileSync(
      file,
      JSON.stringify({
        suites: results.numTotalTestSuites,
        passed: results.numPassedTests,
        failed: results.numFailedTests + broken,
        skipped: results.numPendingTests + results.numTodoTests,
        failures: this.#failures,
      }),
    );
  }
}
