import type { Features } from './features.ts';
import { cost, type Layout, opensItem, type Role, ROLES } from './roles.ts';
import { stepCost } from './steps.ts';

/** Crossing a boundary between items without starting one, and the other way round. */
const CROSSES_BREAK = 1.6;
/** A title is rarely set apart from its own text. */
const PARTS_TITLE = 3.4;
const STARTS_WITHIN = 2.2;

export interface Reading {
  roles: Role[];
  cost: number;
}

/** The cheapest reading of all lines under one layout (Viterbi): linear in their number. */
export function cheapestReading(lines: readonly Features[], layout: Layout): Reading {
  const size = ROLES.length;
  const backs: Int8Array[] = [];
  let costs = new Float64Array(size);
  lines.forEach((line, index) => {
    const own = ROLES.map((role) => cost(role, line, layout));
    const next = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    const back = new Int8Array(size).fill(-1);
    const before = lines[index - 1] ?? null;
    const atBreak = line.block.level <= layout.breakLevel;
    ROLES.forEach((role, to) => {
      const here = own[to] ?? 0;
      if (here >= 50) return;
      const boundary = layout.breakLevel === Number.NEGATIVE_INFINITY ? 0 : boundaryCost(role, atBreak, layout);
      if (!before) {
        next[to] = here + stepCost(null, role, null, line, layout);
        return;
      }
      for (let from = 0; from < size; from += 1) {
        const so = costs[from] ?? Number.POSITIVE_INFINITY;
        const previous = ROLES[from];
        if (so === Number.POSITIVE_INFINITY || previous === undefined) continue;
        const step = stepCost(previous, role, before, line, layout);
        const total = so + here + step + (boundary === 0 ? 0 : crossing(previous, role, boundary, layout));
        if (total < (next[to] ?? 0)) {
          next[to] = total;
          back[to] = from;
        }
      }
    });
    costs = next;
    backs.push(back);
  });
  return trace(costs, backs);
}

function boundaryCost(role: Role, atBreak: boolean, layout: Layout): number {
  if (role === 'action' || role === 'list') return atBreak ? CROSSES_BREAK / 2 : 0;
  if (role === 'chrome' || role === 'section') return 0;
  if (opensItem(role, layout)) return atBreak ? 0 : STARTS_WITHIN;
  return atBreak ? CROSSES_BREAK : 0;
}

function crossing(from: Role, to: Role, boundary: number, layout: Layout): number {
  if (from === 'label' && layout.label === 'above') return 0;
  return (from === 'title' || from === 'label') && boundary === CROSSES_BREAK && (to === 'text' || to === 'label')
    ? PARTS_TITLE
    : boundary;
}

function trace(costs: Float64Array, backs: readonly Int8Array[]): Reading {
  let best = 0;
  costs.forEach((cost, role) => {
    if (cost < (costs[best] ?? 0)) best = role;
  });
  const total = backs.length > 0 ? (costs[best] ?? 0) : 0;
  const roles: Role[] = new Array<Role>(backs.length);
  let role = best;
  for (let index = backs.length - 1; index >= 0; index -= 1) {
    roles[index] = ROLES[role] ?? 'text';
    role = backs[index]?.[role] ?? 0;
  }
  return { roles, cost: total };
}
