import type { Features } from './features.ts';
import { fixedCost, labelCost, type Layout, opensItem, type Role, ROLES, sectionCost } from './roles.ts';
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
const SECTION = ROLES.indexOf('section');
const TEXT = ROLES.indexOf('text');
const ACTION = ROLES.indexOf('action');
const LIST = ROLES.indexOf('list');

export interface Reading {
  roles: Role[];
  cost: number;
}

/** What each line costs in each role, as far as that does not depend on the layout: asked once for all readings. */
export function costsOf(lines: readonly Features[]): Float64Array {
  const costs = new Float64Array(lines.length * SIZE);
  lines.forEach((line, index) => {
    ROLES.forEach((role, to) => {
      if (role !== 'label' && role !== 'section') costs[index * SIZE + to] = fixedCost(role, line);
    });
  });
  return costs;
}

/** The cheapest reading of all lines under one layout (Viterbi): linear in their number. `fixed` comes from `costsOf`. */
export function cheapestReading(lines: readonly Features[], fixed: Float64Array, layout: Layout): Reading {
  const { start, steps } = stepsOf(layout);
  const boundaries = { open: crossings(false, layout), atBreak: crossings(true, layout) };
  // One array for all lines: two small ones for each would be millions on hostile input.
  const backs = new Int8Array(lines.length * SIZE).fill(-1);
  let costs = new Float64Array(SIZE);
  let next = new Float64Array(SIZE);
  // The roles that the line before can have: four of ten, as a rule.
  let reached: number[] = [];
  let reaching: number[] = [];
  lines.forEach((line, index) => {
    next.fill(Number.POSITIVE_INFINITY);
    reaching.length = 0;
    const before = lines[index - 1];
    const boundary = line.block.level <= layout.breakLevel ? boundaries.atBreak : boundaries.open;
    const colon = line.endsColon || before?.endsColon === true;
    for (let to = 0; to < SIZE; to += 1) {
      const here =
        to === LABEL
          ? labelCost(line, layout)
          : to === SECTION
            ? sectionCost(line, layout)
            : (fixed[index * SIZE + to] ?? 0);
      if (here >= IMPOSSIBLE) continue;
      reaching.push(to);
      if (!before) {
        next[to] = here + (start[to] ?? 0);
        continue;
      }
      let best = Number.POSITIVE_INFINITY;
      for (const from of reached) {
        const so = costs[from] ?? Number.POSITIVE_INFINITY;
        if (so >= best) continue;
        const move = from * SIZE + to;
        const step = (colon ? announced(from, to, before, line) : null) ?? steps[move] ?? 0;
        const total = so + step + (boundary[move] ?? 0);
        if (total < best) {
          best = total;
          backs[index * SIZE + to] = from;
        }
      }
      next[to] = best + here;
    }
    [costs, next] = [next, costs];
    [reached, reaching] = [reaching, reached];
  });
  return trace(costs, backs, lines.length);
}

/** "De volgende bijeenkomsten staan gepland op:" leads to what follows, also behind an action link. */
function announced(from: number, to: number, before: Features, line: Features): number | null {
  if (before.endsColon && (to === LIST || to === ACTION) && from !== TITLE) return 0;
  return line.endsColon && from === ACTION && to === TEXT ? 0.5 : null;
}

/** By `from * SIZE + to`: what it costs that a boundary between items stands, or stands not, between the two. */
function crossings(atBreak: boolean, layout: Layout): Float64Array {
  const boundary = boundaryCosts(atBreak, layout);
  return Float64Array.from({ length: SIZE * SIZE }, (_, move) => {
    const to = move % SIZE;
    return crossing((move - to) / SIZE, to, boundary[to] ?? 0, layout);
  });
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

function trace(costs: Float64Array, backs: Int8Array, count: number): Reading {
  let best = 0;
  costs.forEach((total, role) => {
    if (total < (costs[best] ?? 0)) best = role;
  });
  const roles: Role[] = new Array<Role>(count);
  let role = best;
  for (let index = count - 1; index >= 0; index -= 1) {
    roles[index] = ROLES[role] ?? 'text';
    role = backs[index * SIZE + role] ?? 0;
  }
  return { roles, cost: count > 0 ? (costs[best] ?? 0) : 0 };
}
