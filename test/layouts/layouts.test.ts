import { readFileSync } from 'node:fs';
import { writeSync } from 'node:fs';
import { complete, seed } from '../effort.ts';
import { lostWords } from '../score/compare.ts';
import { throughText } from '../newsletters/dialects/through-text.ts';
import { clients } from './clients.ts';
import { families, SPLITS } from './families/index.ts';
import { letters } from './letters/index.ts';
import { fixturesOf, readAll, sumBy } from './measure.ts';
import { extremes, figuresOf, MEASURES, tableOf } from './table.ts';

/** The same messages every day, so that a floor is a floor; the complete run draws others as well. */
const FIXED = { seed: 1, draws: 1, everyClient: false };
/**
 * How far below the last reached figure a floor lies: what a change elsewhere (a label put right, a letter added) may move
 * without anything having got worse; a sampled family has some forty items, of which one is 0.026. A complete run measures other layouts every day, and may move more.
 */
const MARGIN = complete ? 0.1 : 0.03;

type Floors = Record<(typeof SPLITS)[number], Record<string, { worst: number; tenth: number }>>;
const floors = JSON.parse(readFileSync('test/layouts/floors.json', 'utf8')) as Floors;

describe.each(SPLITS)('%s', (split) => {
  const extent = complete ? { seed, draws: 1, everyClient: true } : FIXED;
  const readings = [...readAll(split, extent)];
  const rows = [...sumBy(readings, ({ family }) => family)].map(([name, sum]): [string, (number | null)[]] => [
    name,
    figuresOf(sum),
  ]);
  const { worst, tenth } = extremes(rows.map(([, figures]) => figures));

  beforeAll(() => {
    writeSync(
      1,
      `\n${tableOf(`${split}, seed ${String(extent.seed)}`, [...rows, ['worst', worst], ['10th percentile', tenth]])}\n\n`,
    );
  });

  test.each(
    MEASURES.flatMap(({ name, better, noFloor }, column) => (noFloor ? [] : [[name, better, column] as const])),
  )('%s is not below its floor', (name, better, column) => {
    const floor = floors[split][name];
    if (floor === undefined) throw new Error(`floors.json says nothing of ${name}`);
    const sign = better === 'more' ? 1 : -1;
    const shortfall = (reached: number, value: number | null): number => sign * (reached - (value ?? reached));
    expect(shortfall(floor.worst, worst[column] ?? null)).toBeLessThanOrEqual(MARGIN);
    expect(shortfall(floor.tenth, tenth[column] ?? null)).toBeLessThanOrEqual(MARGIN);
  });

  test('every family prints what its labels ask for', () => {
    for (const { fixture, client } of fixturesOf(split, { ...FIXED, seed })) {
      if (!['as sent', 'plain-text'].includes(client.id)) continue;
      const { body, bodyType } = fixture.message;
      const shown = bodyType === 'text' ? body : throughText(body);
      const words = fixture.label.items.map((item) => item.words).join('\n');
      expect([fixture.name, lostWords(words, shown)]).toEqual([fixture.name, []]);
    }
  });
});

test('families, authors and clients are each one of their kind', () => {
  const unique = (names: string[]): void => {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  };
  unique(SPLITS.flatMap((split) => families[split].map(({ id }) => id)));
  unique(SPLITS.flatMap((split) => letters[split].map(({ author }) => author)));
  unique(SPLITS.flatMap((split) => letters[split].map(({ id }) => id)));
  unique(clients.map(({ id }) => id));
});

test('labels are sound', () => {
  for (const letter of SPLITS.flatMap((split) => letters[split]))
    for (const story of letter.chapters.flatMap(({ stories }) => stories)) {
      const dates = [...(story.when ?? []), ...(story.dates ?? [])];
      expect(dates.length > 0 && story.kind !== 'evenement' ? story.title : '').toBe('');
      for (const written of dates) {
        expect(written).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?(?:\/\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?|\+)?$/u);
        expect(written >= letter.sent.slice(0, 10) ? '' : story.title).toBe('');
      }
      expect((story.published ?? '') <= letter.sent ? '' : story.title).toBe('');
    }
});
