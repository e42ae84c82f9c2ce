import type { Features } from './features.ts';
import { NUMBER, type Role, ROLES } from './role.ts';

/**
 * The grammar of newsletters, with phases: a topic or a date above a title opens an item and waits for it. How odd it is to
 * find a role directly after another: rows are what comes before, columns what follows.
 */

const COLUMNS: readonly Role[] = [
  'chrome',
  'section',
  'preTopic',
  'preDate',
  'title',
  'opening',
  'topic',
  'date',
  'text',
  'subheading',
  'action',
  'list',
];
/** Against the grammar. */
const X = 9;

// prettier-ignore
const TRANSITIONS: Record<Role | 'start', readonly number[]> = {
  //           chro sect preT preD titl open topi date text subh acti list
  start:      [0,   0,   0,   1,   0,   1,   6,   6,   3,   5,   5,   5],
  chrome:     [0,   0,   0,   1,   0,   0.8, X,   6,   3,   8,   6,   3],
  section:    [0.3, 1.5, 0,   0.5, 0,   2,   X,   6,   6,   6,   5,   2],
  preTopic:   [7,   6,   6,   0.5, 0,   6,   X,   4,   4,   6,   8,   4],
  preDate:    [7,   6,   0.3, 3,   0,   6,   X,   6,   5,   6,   8,   5],
  title:      [3,   6,   5,   6,   4.2, 8,   0,   0.4, 0.3, 5,   2.5, 1.5],
  topic:      [3,   3,   5,   5,   2.5, 6,   6,   0.4, 0,   4,   2.5, 1],
  date:       [0.3, 1.5, 1.5, 4,   1.5, 3,   1,   0.5, 0.5, 2,   0,   1],
  text:       [0.3, 2,   2.5, 2.5, 2.8, 4,   3,   0,   0,   0.5, 0,   0.5],
  opening:    [0.3, 2,   2.5, 2.5, 2.8, 4,   8,   1,   0,   0.5, 0,   0.5],
  subheading: [0.3, 6,   8,   8,   6,   6,   8,   1,   0,   4,   2,   0],
  action:     [0.3, 0,   0,   0.6, 0,   0.8, 3,   2,   2.5, 4,   0.8, 0.5],
  list:       [0.3, 0.5, 0.5, 1,   0.5, 1.5, 4,   1,   1,   3,   0.3, 0],
};
/** What waits for a title cannot be the last of a letter. */
const ENDS: Partial<Record<Role, number>> = { preTopic: 6, preDate: 6, title: 2, section: 1.5 };

const rowOf = (from: Role | 'start'): number[] => ROLES.map((to) => TRANSITIONS[from][COLUMNS.indexOf(to)] ?? X);

export const START = Float64Array.from(rowOf('start'));
/** By `from * SIZE + to`. */
export const STEPS = Float64Array.from(ROLES.flatMap(rowOf));
export const END = Float64Array.from(ROLES, (role) => ENDS[role] ?? 0);

const OPENING = new Set<Role>(['chrome', 'section', 'preTopic', 'preDate', 'title', 'opening']);
const WAITING = new Set<Role>(['preTopic', 'preDate']);

/** What the boundary between two lines parts: lines of one item, two items, or a title from its own item. */
const PARTS = { within: 0, items: 1, title: 2 } as const;
export const KINDS_OF_BOUNDARY = 3;

/** By `from * SIZE + to`. */
export const PARTED = Uint8Array.from(
  ROLES.flatMap((from) =>
    ROLES.map((to) => {
      if (OPENING.has(to) && !(WAITING.has(from) && (WAITING.has(to) || to === 'title'))) return PARTS.items;
      return from === 'title' ? PARTS.title : PARTS.within;
    }),
  ),
);

/** An item of nothing but a title that leads nowhere is none: mostly it is a heading, or a piece of text. */
const BARE_TITLE = 2.5;
/** Text begins with a sentence: two short lines without a full stop are a heading and a title. */
const NO_SENTENCE = 4;
const SHORT_LINE = 80;

/** What a step away from a title costs by what the two lines say, beside what their roles cost. */
export function afterTitle(to: number, before: Features, line: Features): number {
  if (PARTED[NUMBER.title * ROLES.length + to] === PARTS.items) return before.block.links.length === 0 ? BARE_TITLE : 0;
  const sentence = line.endsSentence || line.endsColon || line.startsLower || line.length > SHORT_LINE;
  return to === NUMBER.text && !sentence && line.when === null && before.block.links.length === 0 ? NO_SENTENCE : 0;
}

/** "De volgende bijeenkomsten staan gepland op:" leads to what follows, also behind an action link. */
export function announced(from: number, to: number, before: Features, line: Features): number | null {
  if (before.endsColon && (to === NUMBER.list || to === NUMBER.action) && from !== NUMBER.title) return 0;
  return line.endsColon && from === NUMBER.action && to === NUMBER.text ? 0.5 : null;
}
