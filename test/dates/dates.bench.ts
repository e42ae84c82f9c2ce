/** How long a sentence takes, and whether a long text takes in proportion. Run: npx tsx test/dates/dates.bench.ts */
import { findEventDates } from '../../src/dates/index.ts';
import { allRows } from './rows.ts';

const ROUNDS = 40;
const rows = allRows();
for (const row of rows) findEventDates(row.text, row.reference);

// Processor time, not the clock on the wall: other work on the machine does not count.
const used = (): number => process.cpuUsage().user;
const from = used();
for (let round = 0; round < ROUNDS; round += 1) for (const row of rows) findEventDates(row.text, row.reference);
const spent = used() - from;
console.log(
  `${(spent / (ROUNDS * rows.length)).toFixed(1)} µs per sentence (${rows.length} sentences, ${ROUNDS} rounds)`,
);

/** Texts that a date parser can trip over, each built to hold about `count` dates or near-dates. */
const long: Record<string, (count: number) => string> = {
  'lines of one date': (count) => '12-03-2026\n'.repeat(count),
  'one sentence': (count) => 'op 12 maart om 10.00 uur en '.repeat(count),
  'a list without an end': (count) => '12, '.repeat(count),
  'wrapped prose': (count) => 'Het webinar is op 12 maart van 10.00 tot 12.00 uur.\n'.repeat(count),
  'digits and hyphens': (count) => '12-03-'.repeat(count),
  'brackets and letters': (count) => '(a/b.'.repeat(count),
  'one word': (count) => 'maart12'.repeat(count),
  'times only': (count) => '10.00 uur '.repeat(count),
  'bare numbers on lines': (count) => '12 en\n'.repeat(count),
};
const time = (text: string): number => {
  const start = used();
  findEventDates(text, '2026-02-27T09:00');
  return (used() - start) / 1000;
};
for (const [name, make] of Object.entries(long)) {
  const [quarter, whole] = [time(make(25_000)), time(make(100_000))];
  console.log(
    `${name.padEnd(24)} 25,000: ${quarter.toFixed(0).padStart(5)} ms   100,000: ${whole.toFixed(0).padStart(5)} ms   × ${(whole / quarter).toFixed(1)} (linear is 4)`,
  );
}
