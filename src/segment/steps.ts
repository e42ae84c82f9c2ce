import { type Role, ROLES } from './role.ts';
import type { Layout } from './costs.ts';

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

const numbered = (table: Record<Role | 'start', Steps>): { start: Float64Array; steps: Float64Array } => ({
  start: Float64Array.from(ROLES, (to) => table.start[to]),
  steps: Float64Array.from(ROLES.flatMap((from) => ROLES.map((to) => table[from][to]))),
});

/** The table of each layout by number: the cost of role `to` after role `from` stands at `from * ROLES.length + to`. */
export const stepsOf: Record<Layout['label'], { start: Float64Array; steps: Float64Array }> = {
  below: numbered(BELOW),
  above: numbered(ABOVE),
};
