import { IMPOSSIBLE } from './emission.ts';
import type { Features } from './features.ts';
import { afterTitle, announced, END, KINDS_OF_BOUNDARY, PARTED, START, STEPS } from './grammar.ts';
import { NUMBER, SIZE } from './role.ts';

/** What the lines of one letter cost; a template adds what it has learned. */
export interface Costs {
  lines: readonly Features[];
  /** By `index * SIZE + role`. */
  emissions: Float64Array;
  /** By line: the roles that it can have at all, five of twelve as a rule. */
  possible: readonly (readonly number[])[];
}

/** What a pass through the letter is made with: all by role, or by pair of roles. */
export interface Weights {
  emissions: Float64Array;
  steps: Float64Array;
  /** By `index * KINDS_OF_BOUNDARY + kind`: what it costs that a boundary of that kind stands before this line. */
  boundaries: Float64Array | null;
}

export interface Path {
  /** By line, as numbers. */
  roles: Uint8Array;
  cost: number;
}

export function costsOf(lines: readonly Features[], emissions: Float64Array): Costs {
  const possible = lines.map((_, index) => {
    const numbers: number[] = [];
    for (let role = 0; role < SIZE; role += 1)
      if ((emissions[index * SIZE + role] ?? IMPOSSIBLE) < IMPOSSIBLE) numbers.push(role);
    return numbers;
  });
  return { lines, emissions, possible };
}

/** What it costs to go from one role to the other before line `index`. */
function stepCost(costs: Costs, weights: Weights, index: number, from: number, to: number, colon: boolean): number {
  const move = from * SIZE + to;
  const before = costs.lines[index - 1];
  const line = costs.lines[index];
  const said = colon && before && line ? announced(from, to, before, line) : null;
  const learned = (weights.steps[move] ?? 0) - (STEPS[move] ?? 0);
  const title = from === NUMBER.title && before && line ? afterTitle(to, before, line) : 0;
  const step = (said === null ? (weights.steps[move] ?? 0) : said + learned) + title;
  if (weights.boundaries === null) return step;
  return step + (weights.boundaries[index * KINDS_OF_BOUNDARY + (PARTED[move] ?? 0)] ?? 0);
}

const hasColon = (costs: Costs, index: number): boolean =>
  costs.lines[index]?.endsColon === true || costs.lines[index - 1]?.endsColon === true;

/** The cheapest reading of all lines (Viterbi): linear in their number. */
export function cheapestPath(costs: Costs, weights: Weights): Path {
  const count = costs.lines.length;
  // One array for all lines: two small ones for each would be millions on hostile input.
  const backs = new Int8Array(count * SIZE).fill(-1);
  let now = new Float64Array(SIZE);
  let next = new Float64Array(SIZE);
  for (let index = 0; index < count; index += 1) {
    const colon = hasColon(costs, index);
    const reached = costs.possible[index - 1] ?? [];
    for (const to of costs.possible[index] ?? []) {
      let best = index === 0 ? (START[to] ?? 0) : Number.POSITIVE_INFINITY;
      for (const from of reached) {
        const total = (now[from] ?? 0) + stepCost(costs, weights, index, from, to, colon);
        if (total < best) {
          best = total;
          backs[index * SIZE + to] = from;
        }
      }
      next[to] = best + (weights.emissions[index * SIZE + to] ?? 0);
    }
    [now, next] = [next, now];
  }
  return trace(costs, now, backs);
}

function trace(costs: Costs, last: Float64Array, backs: Int8Array): Path {
  const count = costs.lines.length;
  let role = -1;
  let cost = Number.POSITIVE_INFINITY;
  for (const each of costs.possible[count - 1] ?? []) {
    const total = (last[each] ?? 0) + (END[each] ?? 0);
    if (total < cost) [role, cost] = [each, total];
  }
  const roles = new Uint8Array(count);
  for (let index = count - 1; index >= 0; index -= 1) {
    roles[index] = role;
    role = backs[index * SIZE + role] ?? 0;
  }
  return { roles, cost: count > 0 ? cost : 0 };
}

/** The cost of the cheapest reading in which a line has a role, for all lines and roles (forward and backward). */
export function cheapestThrough(costs: Costs, weights: Weights): Float64Array {
  const count = costs.lines.length;
  const through = new Float64Array(count * SIZE).fill(Number.POSITIVE_INFINITY);
  for (let index = 0; index < count; index += 1) {
    const colon = hasColon(costs, index);
    for (const to of costs.possible[index] ?? []) {
      let best = index === 0 ? (START[to] ?? 0) : Number.POSITIVE_INFINITY;
      for (const from of costs.possible[index - 1] ?? []) {
        const total = (through[(index - 1) * SIZE + from] ?? 0) + stepCost(costs, weights, index, from, to, colon);
        if (total < best) best = total;
      }
      through[index * SIZE + to] = best + (weights.emissions[index * SIZE + to] ?? 0);
    }
  }
  let behind = Float64Array.from(END);
  for (let index = count - 1; index >= 0; index -= 1) {
    const before = new Float64Array(SIZE).fill(Number.POSITIVE_INFINITY);
    const colon = hasColon(costs, index);
    for (const to of costs.possible[index] ?? []) {
      const rest = (behind[to] ?? 0) + (weights.emissions[index * SIZE + to] ?? 0);
      for (const from of costs.possible[index - 1] ?? []) {
        const total = rest + stepCost(costs, weights, index, from, to, colon);
        if (total < (before[from] ?? 0)) before[from] = total;
      }
      through[index * SIZE + to] = (through[index * SIZE + to] ?? 0) + (behind[to] ?? 0);
    }
    behind = before;
  }
  return through;
}

/** The negative logarithm of the sum over all readings (forward): how well the letter fits these weights at all. */
export function marginalCost(costs: Costs, weights: Weights): number {
  const count = costs.lines.length;
  let now = new Float64Array(SIZE);
  let next = new Float64Array(SIZE);
  for (let index = 0; index < count; index += 1) {
    const colon = hasColon(costs, index);
    for (const to of costs.possible[index] ?? []) {
      let sum = index === 0 ? (START[to] ?? 0) : Number.POSITIVE_INFINITY;
      for (const from of costs.possible[index - 1] ?? [])
        sum = softMin(sum, (now[from] ?? 0) + stepCost(costs, weights, index, from, to, colon));
      next[to] = sum + (weights.emissions[index * SIZE + to] ?? 0);
    }
    [now, next] = [next, now];
  }
  let sum = Number.POSITIVE_INFINITY;
  for (const each of costs.possible[count - 1] ?? []) sum = softMin(sum, (now[each] ?? 0) + (END[each] ?? 0));
  return count > 0 ? sum : 0;
}

function softMin(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  return high - low > 20 ? low : low - Math.log1p(Math.exp(low - high));
}
