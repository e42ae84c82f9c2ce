import type { Item, Newsletter } from '../../src/domain/newsletter.ts';
import { lostWords, normaliseTitle, wordF1 } from './compare.ts';
import type { Fixture } from './fixtures.ts';
import type { ItemLabel } from './labels.ts';
import { leaksIn } from './leaks.ts';

/** Counted on the items whose title is right. */
export const RATIOS = ['topics', 'event', 'kind', 'starts', 'ends', 'summary', 'links', 'duplicates'] as const;
/** Must be zero. */
const COUNTS = ['falseEvents', 'leaks', 'lostWords', 'publisher', 'sentDate'] as const;

export type Ratio = (typeof RATIOS)[number];
export type Count = (typeof COUNTS)[number];

/** A summary is right when at least this share of its words is there, and hardly others. */
const SUMMARY_F1 = 0.9;

export interface Score {
  titles: { right: number; read: number; labelled: number };
  ratios: Record<Ratio, { right: number; total: number }>;
  counts: Record<Count, number>;
  unrecognised: number;
  /** One line per thing that is wrong, for the author of the reader. */
  failures: string[];
}

export function emptyScore(): Score {
  return {
    titles: { right: 0, read: 0, labelled: 0 },
    ratios: Object.fromEntries(RATIOS.map((name) => [name, { right: 0, total: 0 }])) as Score['ratios'],
    counts: Object.fromEntries(COUNTS.map((name) => [name, 0])) as Score['counts'],
    unrecognised: 0,
    failures: [],
  };
}

/** Adds `other` to `sum`, for the score of a dialect over all its newsletters. */
export function addScore(sum: Score, other: Score): Score {
  for (const key of ['right', 'read', 'labelled'] as const) sum.titles[key] += other.titles[key];
  for (const name of RATIOS) {
    sum.ratios[name].right += other.ratios[name].right;
    sum.ratios[name].total += other.ratios[name].total;
  }
  for (const name of COUNTS) sum.counts[name] += other.counts[name];
  sum.unrecognised += other.unrecognised;
  sum.failures.push(...other.failures);
  return sum;
}

export function titleF1({ titles }: Score): number {
  return titles.read + titles.labelled === 0 ? 1 : (2 * titles.right) / (titles.read + titles.labelled);
}

interface Pair {
  label: ItemLabel;
  item: Item | null;
}

/** Matches items to labels by title; equal titles in printed order. What is left over was read and never printed. */
function pairUp(labels: ItemLabel[], items: Item[]): { pairs: Pair[]; left: Item[] } {
  const left = [...items];
  const pairs = labels.map((label) => {
    const accepted = new Set([label.title, ...label.titleAccept].map(normaliseTitle));
    const at = left.findIndex((item) => accepted.has(normaliseTitle(item.title)));
    return { label, item: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
  return { pairs, left };
}

const sorted = (values: string[]): string => [...values].sort().join(' | ');
const quote = (text: string): string => JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** Labelled link texts that the item does not have, each as often as it was printed. */
function missingLinks(wanted: string[], item: Item, loose: boolean): string[] {
  const there = item.links.map((link) => normaliseTitle(link.text));
  return wanted.map(normaliseTitle).filter((text) => {
    const exact = there.indexOf(text);
    const at = exact < 0 && loose ? there.findIndex((other) => other.endsWith(text) || text.endsWith(other)) : exact;
    if (at >= 0) there.splice(at, 1);
    return at < 0;
  });
}

function scoreItem(score: Score, fixture: Fixture, label: ItemLabel, item: Item): void {
  const check = (name: Ratio, right: boolean, wanted: string, got: string): void => {
    score.ratios[name].total += 1;
    if (right) score.ratios[name].right += 1;
    else score.failures.push(`${name}: ${quote(label.title)} wanted ${wanted}, got ${got}`);
  };
  const topics = [label.topics, ...label.topicsAccept].map(sorted);
  check(
    'topics',
    topics.includes(sorted(item.topics)),
    sorted(label.topics) || '(none)',
    sorted(item.topics) || '(none)',
  );

  const eventAccepted = label.kindAccept.map((kind) => kind === 'evenement');
  const isEvent = item.kind === 'evenement';
  check('event', eventAccepted.includes(isEvent), label.kindAccept.join('/'), item.kind);
  check('kind', label.kindAccept.includes(item.kind), label.kindAccept.join('/'), item.kind);
  if (!label.isEvent && ((isEvent && !eventAccepted.includes(true)) || item.events.length > 0)) {
    score.counts.falseEvents += 1;
    score.failures.push(
      `false event: ${quote(label.title)} ${item.kind} ${item.events.map((event) => event.text).join(' | ')}`,
    );
  }

  // An item that may be read as no event has no dates then.
  const readAsNoEvent = !isEvent && eventAccepted.includes(false);
  if (item.events.length > 0 || (label.dates.length > 0 && !readAsNoEvent)) {
    const wanted = sorted(label.dates.map((date) => date.start));
    const got = sorted(item.events.map((event) => event.start));
    check('starts', wanted === got, wanted || '(none)', got || '(none)');
    const whole = (date: { start: string; end: string | null; openEnd?: true }): string =>
      `${date.start}/${date.end ?? '-'}${date.openEnd ? '+' : ''}`;
    if (wanted === got) {
      const ends = sorted(label.dates.map(whole));
      check('ends', ends === sorted(item.events.map(whole)), ends, sorted(item.events.map(whole)));
    }
  }

  const best = Math.max(...label.summaries.map((summary) => wordF1(summary, item.summary)));
  check('summary', best >= SUMMARY_F1, quote(label.summaries[0]), `${best.toFixed(2)} ${quote(item.summary)}`);

  if (fixture.hasLinks && label.links.length > 0) {
    const missing = missingLinks(label.links, item, fixture.looseLinks);
    check(
      'links',
      missing.length === 0,
      missing.join(' | '),
      item.links.map((link) => link.text).join(' | ') || '(none)',
    );
  }
  const isDuplicate = item.duplicateOf !== undefined;
  if (label.duplicate || isDuplicate)
    check('duplicates', label.duplicate === isDuplicate, String(label.duplicate), String(isDuplicate));
}

/** All texts that a user of the output can come to see. */
export function visibleText({ items, apart, unrecognised }: Newsletter): string {
  const ofItem = (item: Item): string[] => [
    item.title,
    item.summary,
    ...item.events.map((event) => event.text),
    ...item.links.map((link) => link.text),
  ];
  const pieces = [...items, ...apart].flatMap(ofItem);
  return [...pieces, ...unrecognised.flatMap((piece) => [piece.text, ...piece.links.map((link) => link.text)])].join(
    '\n',
  );
}

/** Scores what the reader made of one message, as the contract counts. */
export function scoreFixture(fixture: Fixture, newsletter: Newsletter): Score {
  const { label } = fixture;
  const score = emptyScore();
  const { pairs, left } = pairUp(label.items, newsletter.items);
  for (const { label: wanted, item } of pairs) {
    if (item === null) {
      if (!wanted.optional) {
        score.titles.labelled += 1;
        score.failures.push(`title missed: ${quote(wanted.title)}`);
      }
      continue;
    }
    if (wanted.optional) continue;
    score.titles.labelled += 1;
    score.titles.read += 1;
    score.titles.right += 1;
    scoreItem(score, fixture, wanted, item);
  }
  score.titles.read += left.length;
  for (const item of left) {
    score.failures.push(`title never printed: ${quote(item.title)} [${item.topics.join(', ')}] ${quote(item.summary)}`);
    if (item.kind === 'evenement' && item.events.length > 0)
      score.failures.push(`  with event date ${item.events[0]?.text ?? ''}`);
  }
  for (const item of newsletter.apart) {
    if (item.events.length === 0) continue;
    score.counts.falseEvents += 1;
    score.failures.push(`false event: standing block ${quote(item.title)}`);
  }

  const leaks = leaksIn(newsletter, label.footerLinks);
  score.counts.leaks = leaks.length;
  score.failures.push(...leaks.map((leak) => `leak: ${leak}`));

  const lost = lostWords(
    label.items
      .filter((item) => !item.optional)
      .map((item) => item.words)
      .join('\n'),
    visibleText(newsletter),
  );
  score.counts.lostWords = lost.length;
  if (lost.length > 0) score.failures.push(`lost words: ${lost.join(' ')}`);

  if (newsletter.publisher !== label.publisher) {
    score.counts.publisher = 1;
    score.failures.push(`publisher: wanted ${String(label.publisher)}, got ${String(newsletter.publisher)}`);
  }
  if (fixture.saysSentDate && newsletter.sentAt?.slice(0, 10) !== label.sentDate) {
    score.counts.sentDate = 1;
    score.failures.push(`sent date: wanted ${label.sentDate}, got ${String(newsletter.sentAt)}`);
  }
  score.unrecognised = newsletter.unrecognised.length;
  score.failures.push(...newsletter.unrecognised.map((piece) => `unrecognised: ${quote(piece.text)}`));
  return score;
}
