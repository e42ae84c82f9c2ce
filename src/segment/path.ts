import type { Features } from './features.ts';
import { type Role, ROLES } from './role.ts';
import { fixedCost, type Layout, opensItem } from './costs.ts';
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

/** What the lines cost in each role, as far as that does not depend on the layout: worked out once for all readings. */
export interface Costs {
  /** By `index * SIZE + role`. */
  roles: Float64Array;
  /** By line: the roles that it can have at all, four of ten as a rule. */
  possible: readonly (readonly number[])[];
}

export function costsOf(lines: readonly Features[]): Costs {
  const roles = new Float64Array(lines.length * SIZE);
  const possible = lines.map((line, index) => {
    const numbers: number[] = [];
    ROLES.forEach((role, number) => {
      const cost = fixedCost(role, line);
      roles[index * SIZE + number] = cost;
      if (cost < IMPOSSIBLE) numbers.push(number);
    });
    return numbers;
  });
  return { roles, possible };
}

/** The cheapest reading of all lines under one layout (Viterbi): linear in their number. `fixed` comes from `costsOf`. */
export function cheapestReading(lines: readonly Features[], fixed: Costs, layout: Layout): Reading {
  const { start } = stepsOf[layout.label];
  const noBreaks = layout.breakLevel === Number.NEGATIVE_INFINITY;
  const open = movesOf(layout.label, noBreaks ? 'anywhere' : 'within');
  const atBreak = movesOf(layout.label, 'at break');
  // One array for all lines: two small ones for each would be millions on hostile input.
  const backs = new Int8Array(lines.length * SIZE).fill(-1);
  let costs = new Float64Array(SIZE);
  let next = new Float64Array(SIZE);
  let reached: readonly number[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const { moves, crossings } = line.block.level <= layout.breakLevel ? atBreak : open;
    const colon = line.endsColon || before?.endsColon === true;
    const reaching = fixed.possible[index] ?? [];
    for (const to of reaching) {
      const here = (fixed.roles[index * SIZE + to] ?? 0) + unknownCost(to, line, layout);
      if (!before) {
        next[to] = here + (start[to] ?? 0);
        continue;
      }
      let best = Number.POSITIVE_INFINITY;
      for (const from of reached) {
        const move = from * SIZE + to;
        const said = colon ? announced(from, to, before, line) : null;
        const step = said === null ? (moves[move] ?? 0) : said + (crossings[move] ?? 0);
        const total = (costs[from] ?? 0) + step;
        if (total < best) {
          best = total;
          backs[index * SIZE + to] = from;
        }
      }
      next[to] = best + here;
    }
    [costs, next] = [next, costs];
    reached = reaching;
  });
  return trace(costs, reached, backs, lines.length);
}

/** What is added for a topic or a heading that nobody has told us about. */
function unknownCost(role: number, line: Features, layout: Layout): number {
  if (role === LABEL) return line.topics ? 0 : layout.unknownLabel;
  if (role === SECTION) return line.topics || line.section ? 0 : layout.unknownSection;
  return 0;
}

/** "De volgende bijeenkomsten staan gepland op:" leads to what follows, also behind an action link. */
function announced(from: number, to: number, before: Features, line: Features): number | null {
  if (before.endsColon && (to === LIST || to === ACTION) && from !== TITLE) return 0;
  return line.endsColon && from === ACTION && to === TEXT ? 0.5 : null;
}

/** Where two lines meet: between items, within one, or in a letter whose markup does not tell. */
type Boundary = 'at break' | 'within' | 'anywhere';

/** Both by `from * SIZE + to`. */
interface Moves {
  /** What it costs that a boundary between items stands, or stands not, between the two. */
  crossings: Float64Array;
  /** With it, how odd the one is after the other. */
  moves: Float64Array;
}

const known = new Map<string, Moves>();

function movesOf(label: Layout['label'], boundary: Boundary): Moves {
  const key = `${label} ${boundary}`;
  const found = known.get(key);
  if (found) return found;
  const { steps } = stepsOf[label];
  const crossings = steps.map((_, move) => {
    const to = move % SIZE;
    return crossing((move - to) / SIZE, to, boundaryCost(ROLES[to] ?? 'text', label, boundary), label);
  });
  const made = { crossings, moves: crossings.map((cost, move) => cost + (steps[move] ?? 0)) };
  known.set(key, made);
  return made;
}

function boundaryCost(role: Role, label: Layout['label'], boundary: Boundary): number {
  if (boundary === 'anywhere' || role === 'chrome' || role === 'section') return 0;
  const atBreak = boundary === 'at break';
  if (role === 'action' || role === 'list') return atBreak ? CROSSES_BREAK / 2 : 0;
  if (opensItem(role, label)) return atBreak ? 0 : STARTS_WITHIN;
  return atBreak ? CROSSES_BREAK : 0;
}

function crossing(from: number, to: number, boundary: number, label: Layout['label']): number {
  if (boundary === 0 || (from === LABEL && label === 'above')) return 0;
  const parts = (from === TITLE || from === LABEL) && (to === TEXT || to === LABEL) && boundary === CROSSES_BREAK;
  return parts ? PARTS_TITLE : boundary;
}

function trace(costs: Float64Array, reached: readonly number[], backs: Int8Array, count: number): Reading {
  let best = reached[0] ?? 0;
  for (const role of reached) if ((costs[role] ?? 0) < (costs[best] ?? 0)) best = role;
  const roles: Role[] = new Array<Role>(count);
  let role = best;
  for (let index = count - 1; index >= 0; index -= 1) {
    roles[index] = ROLES[role] ?? 'text';
    role = backs[index * SIZE + role] ?? 0;
  }
  return { roles, cost: count > 0 ? (costs[best] ?? 0) : 0 };
}
