import { readNewsletter } from '../../src/reader/index.ts';
import type { Newsletter } from '../../src/domain/newsletter.ts';
import { allFixtures, type Fixture, type FixtureSet } from './fixtures.ts';
import { addScore, emptyScore, RATIOS, scoreFixture, titleF1, type Ratio, type Score } from './score.ts';

interface Measured {
  fixture: Fixture;
  newsletter: Newsletter;
  score: Score;
}

interface Row {
  set: FixtureSet;
  dialect: string;
  score: Score;
}

/** The goals that outside checks hold the reader to; `ends`, `kind` and `duplicates` are our own. */
const GOALS: Record<Ratio | 'title', number> = {
  title: 0.98,
  topics: 0.98,
  event: 0.97,
  kind: 0.9,
  starts: 0.97,
  ends: 0.95,
  summary: 0.95,
  links: 0.95,
  duplicates: 0.95,
};

/** Reads and scores every fixture. */
export function measureAll(): Measured[] {
  return allFixtures().map((fixture) => {
    const newsletter = readNewsletter(fixture.message);
    return { fixture, newsletter, score: scoreFixture(fixture, newsletter) };
  });
}

/** One row per set and dialect: the contract counts per mail-client dialect, and the worst one counts. */
export function rowsOf(measured: Measured[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { fixture, score } of measured) {
    const key = `${fixture.set} ${fixture.dialect}`;
    const row = rows.get(key) ?? { set: fixture.set, dialect: fixture.dialect, score: emptyScore() };
    addScore(row.score, score);
    rows.set(key, row);
  }
  return [...rows.values()];
}

export const ratioOf = (score: Score, name: Ratio): number =>
  score.ratios[name].total === 0 ? 1 : score.ratios[name].right / score.ratios[name].total;

/** What a row falls short of. The raw seed texts have one goal: their titles. */
export function shortfalls({ set, score }: Row): string[] {
  if (set === 'raw seeds') return titleF1(score) < 0.97 ? [`title ${titleF1(score).toFixed(3)} < 0.97`] : [];
  const short = RATIOS.filter((name) => ratioOf(score, name) < GOALS[name]).map(
    (name) => `${name} ${ratioOf(score, name).toFixed(3)} < ${GOALS[name]}`,
  );
  if (titleF1(score) < GOALS.title) short.unshift(`title ${titleF1(score).toFixed(3)} < ${GOALS.title}`);
  for (const [name, count] of Object.entries(score.counts)) if (count > 0) short.push(`${name} ${count} > 0`);
  return short;
}

/** The table that the test prints. */
export function formatTable(rows: Row[]): string {
  const head = ['set', 'dialect', 'title', ...RATIOS, 'false', 'leaks', 'lost', 'publ', 'sent', 'unrec'];
  const lines = rows.map(({ set, dialect, score }) => [
    set,
    dialect,
    titleF1(score).toFixed(3),
    ...RATIOS.map((name) => (score.ratios[name].total === 0 ? '-' : ratioOf(score, name).toFixed(3))),
    ...Object.values(score.counts).map(String),
    String(score.unrecognised),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)));
  return [head, ...lines]
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
