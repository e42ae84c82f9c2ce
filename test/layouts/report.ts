/**
 * Measures the reader on letters in other layouts; the complete run writes `report.md` beside this file.
 *
 *     npx tsx test/layouts/report.ts                          a sample of all three sets
 *     npx tsx test/layouts/report.ts --complete               every letter, layout and mail client
 *     npx tsx test/layouts/report.ts train --family "breaks"  one set, one family
 *     … --failures                                            what was read wrong, by letter
 *     … --show "train / breaks / LETTER / 0 / as sent"        one message, its labels and how it was read
 *     … --seed 7 --draws 3
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readNewsletter } from '../../src/reader/index.ts';
import { throughText } from '../newsletters/dialects/through-text.ts';
import { SPLITS } from './families/index.ts';
import { fixturesOf, readAll, sumBy, type Reading } from './measure.ts';
import { extremes, figuresOf, MEASURES, tableOf } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    complete: { type: 'boolean', default: false },
    failures: { type: 'boolean', default: false },
    family: { type: 'string', default: '' },
    show: { type: 'string' },
    seed: { type: 'string', default: '1' },
    draws: { type: 'string' },
  },
});
const extent = {
  seed: Number(values.seed),
  draws: Number(values.draws ?? (values.complete ? 3 : 2)),
  everyClient: values.complete || values.show !== undefined,
};
const splits = SPLITS.filter((split) => positionals.length === 0 || positionals.includes(split));

/** Prints one message as text, with its labels and what was read. */
function show(name: string): void {
  for (const split of SPLITS)
    for (const { fixture } of fixturesOf(split, extent)) {
      if (fixture.name !== name) continue;
      const { body, bodyType } = fixture.message;
      console.log(bodyType === 'html' ? throughText(body) : body);
      console.log(`\n## Labels\n${JSON.stringify(fixture.label.items, null, 1)}`);
      console.log(`\n## Read\n${JSON.stringify(readNewsletter(fixture.message), null, 1)}`);
      return;
    }
  console.error(`no such message: ${name}`);
}

/** One table: the rows of one kind, the worst and the tenth percentile. */
function section(title: string, readings: Reading[], key: (reading: Reading) => string): string {
  const rows = [...sumBy(readings, key)].map(([name, sum]): [string, (number | null)[]] => [name, figuresOf(sum)]);
  const { worst, tenth } = extremes(rows.map(([, figures]) => figures));
  const met = MEASURES.map(({ better, goal }, column) => {
    const value = worst[column] ?? null;
    return value === null || (better === 'more' ? value >= goal : value <= goal);
  });
  return [
    tableOf(title, [
      ...rows,
      ['**worst**', worst],
      ['**10th percentile**', tenth],
      ['goal', MEASURES.map(({ goal }) => goal)],
    ]),
    '',
    `Goals that the worst ${title} meets: ${
      MEASURES.filter((_, column) => met[column])
        .map(({ name }) => name)
        .join(', ') || 'none'
    }.`,
  ].join('\n');
}

function report(): void {
  const pages = ['# Letters in other layouts', '', `Seed ${values.seed}, ${values.complete ? 'complete' : 'sampled'}.`];
  for (const split of splits) {
    const readings = [...readAll(split, extent)].filter(({ family }) => family.includes(values.family));
    if (values.failures)
      for (const { name, score, silence } of readings) {
        const failures = [...score.failures, ...silence.failures];
        if (failures.length > 0) console.log(`\n### ${name}\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
      }
    if (readings.length === 0) continue;
    pages.push('', `## ${split}: ${String(readings.length)} letters read`);
    pages.push(
      '',
      section('family', readings, ({ family }) => family),
    );
    pages.push(
      '',
      section('author', readings, ({ author }) => author),
    );
    pages.push(
      '',
      section('mail client', readings, ({ client }) => client),
    );
  }
  const text = `${pages.join('\n')}\n`;
  if (values.complete) writeFileSync('test/layouts/report.md', text);
  console.log(text);
}

if (values.show === undefined) report();
else show(values.show);
