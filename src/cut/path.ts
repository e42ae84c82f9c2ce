import type { Features } from './features.ts';
import { cost, type Layout, opensItem, type Role, ROLES } from './roles.ts';
import { stepsOf } from './steps.ts';

/** Crossing a boundary between items without starting one, and the other way round. */
const CROSSES_BREAK = 1.6;
const STARTS_WITHIN = 2.2;
/** A title is rarely set apart from its own text. */
const PARTS_TITLE = 3.4;
/** From this cost on a role is out of the question. */
const IMPOSSIBLE = 50;

const SIZE = ROLES.length;
const TITLE = ROLES.indexOf('title');
const LABEL = ROLES.indexOf('label');
const TEXT = ROLES.indexOf('text');
const ACTION = ROLES.indexOf('action');
const LIST = ROLES.indexOf('list');

export interface Reading {
  roles: Role[];
  cost: number;
}

/** The cheapest reading of all lines under one layout (Viterbi): linear in their number. */
export function cheapestReading(lines: readonly Features[], layout: Layout): Reading {
  const { start, steps } = stepsOf(layout);
  const boundaries = { open: boundaryCosts(false, layout), atBreak: boundaryCosts(true, layout) };
  const backs: Int8Array[] = [];
  let costs = new Float64Array(SIZE);
  lines.forEach((line, index) => {
    const next = new Float64Array(SIZE).fill(Number.POSITIVE_INFINITY);
    const back = new Int8Array(SIZE).fill(-1);
    const before = lines[index - 1];
    const boundary = line.block.level <= layout.breakLevel ? boundaries.atBreak : boundaries.open;
    for (let to = 0; to < SIZE; to += 1) {
      const here = cost(ROLES[to] ?? 'text', line, layout);
      if (here >= IMPOSSIBLE) continue;
      if (!before) {
        next[to] = here + (start[to] ?? 0);
        continue;
      }
      let best = Number.POSITIVE_INFINITY;
      for (let from = 0; from < SIZE; from += 1) {
        const so = costs[from] ?? Number.POSITIVE_INFINITY;
        if (so >= best) continue;
        const step = announced(from, to, before, line) ?? steps[from * SIZE + to] ?? 0;
        const total = so + step + crossing(from, to, boundary[to] ?? 0, layout);
        if (total < best) {
          best = total;
          back[to] = from;
        }
      }
      next[to] = best + here;
    }
    costs = next;
    backs.push(back);
  });
  return trace(costs, backs);
}

/** "De volgende bijeenkomsten staan gepland op:" leads to what follows, also behind an action link. */
function announced(from: number, to: number, before: Features, line: Features): number | null {
  if (before.endsColon && (to === LIST || to === ACTION) && from !== TITLE) return 0;
  return line.endsColon && from === ACTION && to === TEXT ? 0.5 : null;
}

function boundaryCosts(atBreak: boolean, layout: Layout): Float64Array {
  return Float64Array.from(ROLES, (role) => {
    if (layout.breakLevel === Number.NEGATIVE_INFINITY || role === 'chrome' || role === 'section') return 0;
    if (role === 'action' || role === 'list') return atBreak ? CROSSES_BREAK / 2 : 0;
    if (opensItem(role, layout)) return atBreak ? 0 : STARTS_WITHIN;
    return atBreak ? CROSSES_BREAK : 0;
  });
}

function crossing(from: number, to: number, boundary: number, layout: Layout): number {
  if (boundary === 0 || (from === LABEL && layout.label === 'above')) return 0;
  const parts = (from === TITLE || from === LABEL) && (to === TEXT || to === LABEL) && boundary === CROSSES_BREAK;
  return parts ? PARTS_TITLE : boundary;
}

function trace(costs: Float64Array, backs: readonly Int8Array[]): Reading {
  let best = 0;
  costs.forEach((total, role) => {
    if (total < (costs[best] ?? 0)) best = role;
  });
  const roles: Role[] = new Array<Role>(backs.length);
  let role = best;
  for (let index = backs.length - 1; index >= 0; index -= 1) {
    roles[index] = ROLES[role] ?? 'text';
    role = backs[index]?.[role] ?? 0;
  }
  return { roles, cost: backs.length > 0 ? (costs[best] ?? 0) : 0 };
}
