import type { Features } from './features.ts';
import type { Layout, Role } from './roles.ts';

/** How odd it is to find a role directly after another: rows are what comes before, columns what follows. */
type Steps = Record<Role, number>;

const COLUMNS = [
  'title',
  'label',
  'section',
  'text',
  'opening',
  'subheading',
  'date',
  'action',
  'list',
  'chrome',
] as const;

function row(...costs: number[]): Steps {
  return Object.fromEntries(COLUMNS.map((role, column) => [role, costs[column] ?? 0])) as Steps;
}

// prettier-ignore
const BELOW: Record<Role | 'start', Steps> = {
  //              title label secti text open  subh  date  actio list  chrome
  start:      row(0,    5,    0,    3,   1,    5,    5,    5,    5,    0),
  title:      row(5.5,  0,    6,    0.3, 8,    5,    0.4,  2.5,  1.5,  3),
  label:      row(7,    8,    6,    0,   8,    4,    0.4,  2.5,  1,    3),
  section:    row(0,    8,    1.5,  6,   2,    6,    6,    5,    2,    0.3),
  text:       row(2.8,  8,    2,    0,   4,    0.5,  0,    0,    0.5,  0.3),
  opening:    row(2.8,  8,    2,    0,   4,    0.5,  0,    0,    0.5,  0.3),
  subheading: row(6,    8,    6,    0,   6,    4,    1,    2,    0,    0.3),
  date:       row(1.5,  4,    1.5,  0.5, 3,    2,    0.5,  0,    1,    0.3),
  action:     row(0,    8,    0,    2.5, 0.8,  4,    3,    0.8,  0.5,  0.3),
  list:       row(0.5,  8,    0.5,  1,   1.5,  3,    1,    0.3,  0,    0.3),
  chrome:     row(0,    8,    0,    3,   0.8,  8,    6,    6,    3,    0),
};

// prettier-ignore
const ABOVE: Record<Role | 'start', Steps> = {
  //              title label secti text open  subh  date  actio list  chrome
  start:      row(0,    0,    0,    3,   1,    5,    5,    5,    5,    0),
  title:      row(5.5,  5,    6,    0,   8,    5,    0.4,  2.5,  1.5,  3),
  label:      row(0,    6,    6,    4,   6,    6,    6,    8,    4,    3),
  section:    row(0,    0,    1.5,  6,   2,    6,    6,    5,    2,    0.3),
  text:       row(2.8,  2.5,  2,    0,   4,    0.5,  0,    0,    0.5,  0.3),
  opening:    row(2.8,  2.5,  2,    0,   4,    0.5,  0,    0,    0.5,  0.3),
  subheading: row(6,    8,    6,    0,   6,    4,    1,    2,    0,    0.3),
  date:       row(1.5,  1.5,  1.5,  0.5, 3,    2,    0.5,  0,    1,    0.3),
  action:     row(0,    0,    0,    2.5, 0.8,  4,    3,    0.8,  0.5,  0.3),
  list:       row(0.5,  0.5,  0.5,  1,   1.5,  3,    1,    0.3,  0,    0.3),
  chrome:     row(0,    0,    0,    3,   0.8,  8,    6,    6,    3,    0),
};

/** `from` is null at the start of the letter; `line` has the role `from`, `next` the role `to`. */
export function stepCost(from: Role | null, to: Role, line: Features | null, next: Features, layout: Layout): number {
  if ((to === 'list' || to === 'action') && line?.endsColon === true && from !== 'title') return 0;
  // "De volgende bijeenkomsten staan gepland op:" behind the action link announces more of the same item.
  if (from === 'action' && to === 'text' && next.endsColon) return 0.5;
  return (layout.label === 'below' ? BELOW : ABOVE)[from ?? 'start'][to];
}
