import { ratioOf } from '../score/table.ts';
import { titleF1 } from '../score/score.ts';
import type { Sum } from './measure.ts';

/** A measure of the contract: what it is of one sum, `null` where there was nothing to measure. */
interface Measure {
  name: string;
  /** More is better, or less. */
  better: 'more' | 'less';
  goal: number;
  of(sum: Sum): number | null;
  /** How much is asked may rise while less is wrong: it has a goal and no floor. */
  noFloor?: true;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const ratio =
  (name: 'topics' | 'event' | 'starts' | 'summary' | 'links') =>
  ({ score }: Sum): number | null =>
    score.ratios[name].total === 0 ? null : ratioOf(score, name);

/** What the issue holds the reader to, in layouts that it was not prepared for. */
export const MEASURES: readonly Measure[] = [
  { name: 'title', better: 'more', goal: 0.95, of: ({ score }) => titleF1(score) },
  { name: 'topics', better: 'more', goal: 0.93, of: ratio('topics') },
  { name: 'event', better: 'more', goal: 0.97, of: ratio('event') },
  { name: 'dates', better: 'more', goal: 0.95, of: ratio('starts') },
  { name: 'summary', better: 'more', goal: 0.95, of: ratio('summary') },
  { name: 'links', better: 'more', goal: 0.95, of: ratio('links') },
  { name: 'errors', better: 'less', goal: 0.01, of: ({ silence }) => share(silence.errors, silence.shown) },
  { name: 'omitted', better: 'less', goal: 0.02, of: ({ silence }) => share(silence.omissions, silence.dated) },
  {
    name: 'unsure',
    better: 'less',
    goal: 0.1,
    of: ({ silence }) => share(silence.unsure, silence.items),
    noFloor: true,
  },
];

/** The figures of one sum, in the order of `MEASURES`. */
export const figuresOf = (sum: Sum): (number | null)[] => MEASURES.map((measure) => measure.of(sum));

/** The worst and the tenth percentile over rows: never a mean alone. */
export function extremes(rows: (number | null)[][]): { worst: (number | null)[]; tenth: (number | null)[] } {
  const at = (column: number, rank: (count: number) => number): number | null => {
    const values = rows.map((row) => row[column] ?? null).filter((value) => value !== null);
    const ordered = values.sort((a, b) => (MEASURES[column]?.better === 'less' ? b - a : a - b));
    return ordered[rank(ordered.length)] ?? null;
  };
  return {
    worst: MEASURES.map((_, column) => at(column, () => 0)),
    tenth: MEASURES.map((_, column) => at(column, (count) => Math.max(0, Math.ceil(count * 0.1) - 1))),
  };
}

/** Rows of figures as a Markdown table. */
export function tableOf(title: string, rows: [string, (number | null)[]][]): string {
  const head = [title, ...MEASURES.map(({ name }) => name)];
  const lines = rows.map(([name, values]) => [
    name,
    ...values.map((value) => (value === null ? '–' : value.toFixed(3))),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  const print = (line: string[]): string =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [print(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines.map(print)].join('\n');
}
