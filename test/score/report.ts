/**
 * Prints what is wrong per fixture, for whoever works on the reader.
 * Usage: npx tsx test/score/report.ts [part of a fixture's name …]
 */
import { formatTable, measureAll, rowsOf, shortfalls } from './table.ts';

const wanted = process.argv.slice(2);
const measured = measureAll().filter(
  ({ fixture }) => wanted.length === 0 || wanted.some((part) => `${fixture.set} ${fixture.name}`.includes(part)),
);
for (const { fixture, score } of measured) {
  if (score.failures.length === 0) continue;
  console.log(`\n## ${fixture.set}: ${fixture.name}`);
  for (const failure of score.failures) console.log(`  ${failure}`);
}
const rows = rowsOf(measured);
console.log(`\n${formatTable(rows)}\n`);
for (const row of rows) {
  const short = shortfalls(row);
  if (short.length > 0) console.log(`${row.set}: ${row.dialect}: ${short.join('; ')}`);
}
