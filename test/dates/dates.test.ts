import { findEventDates } from '../../src/dates/index.ts';
import { allRows, shownAll, type Expected, type Row } from './rows.ts';

const rows = allRows();
const LEAST = 0.97;

interface Score {
  rows: number;
  right: number;
  starts: [hits: number, found: number, wanted: number];
  both: [hits: number, found: number, wanted: number];
  negatives: number;
  clean: number;
}

const empty = (): Score => ({ rows: 0, right: 0, starts: [0, 0, 0], both: [0, 0, 0], negatives: 0, clean: 0 });
const f1 = ([hits, found, wanted]: readonly [number, number, number]): number =>
  found + wanted === 0 ? 1 : (2 * hits) / (found + wanted);

const answers = (row: Row): Expected[][] => [row.expected, ...(row.acceptAlso ?? [])];

function count(found: readonly Expected[], wanted: readonly Expected[], key: (event: Expected) => string): number {
  const left = wanted.map(key);
  return found.filter((event) => {
    const at = left.indexOf(key(event));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function add(score: Score, row: Row): void {
  const found = findEventDates(row.text, row.reference);
  const start = (event: Expected): string => event.start;
  const both = (event: Expected): string => `${event.start} ${event.end ?? ''}`;
  const wanted = answers(row).reduce((best, next) =>
    count(found, next, both) > count(found, best, both) ? next : best,
  );
  score.rows += 1;
  if (answers(row).some((answer) => shownAll(answer).join() === shownAll(found).join())) score.right += 1;
  if (row.expected.length === 0) {
    score.negatives += 1;
    if (found.length === 0) score.clean += 1;
    return;
  }
  for (const [sum, key] of [
    [score.starts, start],
    [score.both, both],
  ] as const) {
    sum[0] += count(found, wanted, key);
    sum[1] += found.length;
    sum[2] += wanted.length;
  }
}

function table(): { text: string; total: Score } {
  const scores = new Map<string, Score>();
  const total = empty();
  for (const row of rows) {
    const score = scores.get(row.category) ?? empty();
    scores.set(row.category, score);
    add(score, row);
    add(total, row);
  }
  const percent = (value: number): string => (value * 100).toFixed(1).padStart(6);
  const line = (name: string, score: Score): string =>
    [
      name.padEnd(16),
      String(score.rows).padStart(5),
      percent(score.right / score.rows),
      score.starts[2] ? percent(f1(score.starts)) : '     -',
      score.both[2] ? percent(f1(score.both)) : '     -',
      score.negatives ? percent(score.clean / score.negatives) : '     -',
    ].join(' ');
  const head =
    'category          rows  right  start st+end  clean   (%; F1 of starts, of starts and ends; empty kept empty)';
  return {
    text: [head, ...[...scores].map(([name, score]) => line(name, score)), line('all', total)].join('\n'),
    total,
  };
}

describe('event dates in labelled sentences', () => {
  it('has rows, also ones that must find nothing', () => {
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.filter((row) => row.expected.length === 0).length).toBeGreaterThan(150);
  });

  it.each(
    rows
      .filter((row) => !row.gap)
      .map((row): [string, Row] => [`${row.category}: ${row.text} (${row.reference})`, row]),
  )('%s', (_name, row) => {
    const events = findEventDates(row.text, row.reference);
    for (const { text } of events) {
      expect(text).not.toBe('');
      expect(row.text).toContain(text);
    }
    const found = shownAll(events);
    if (!(row.acceptAlso ?? []).some((answer) => shownAll(answer).join() === found.join()))
      expect(found).toEqual(shownAll(row.expected));
  });

  it('has no gap that is closed already', () => {
    const closed = rows.filter(
      (row) => row.gap && shownAll(findEventDates(row.text, row.reference)).join() === shownAll(row.expected).join(),
    );
    expect(closed).toEqual([]);
  });

  it('keeps the measures', () => {
    const { text, total } = table();
    process.stdout.write(`${text}\n`);
    expect(f1(total.starts)).toBeGreaterThanOrEqual(LEAST);
    expect(f1(total.both)).toBeGreaterThanOrEqual(LEAST);
    expect(total.clean / total.negatives).toBeGreaterThanOrEqual(LEAST);
  });
});

it('refuses a reference that is no date', () => {
  expect(() => findEventDates('12 maart', 'gisteren')).toThrow(RangeError);
});

/** Every row is read with a Date that throws: neither the clock nor a time zone can have a say. */
it('reads no clock and no time zone', () => {
  const RealDate = globalThis.Date;
  const before = rows.map((row) => shownAll(findEventDates(row.text, row.reference)));
  const forbidden = (): never => {
    throw new Error('the clock was read');
  };
  globalThis.Date = new Proxy(RealDate, { construct: forbidden, apply: forbidden, get: forbidden });
  try {
    expect(rows.map((row) => shownAll(findEventDates(row.text, row.reference)))).toEqual(before);
  } finally {
    globalThis.Date = RealDate;
  }
});
