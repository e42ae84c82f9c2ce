import { cheapestPath, type Costs, marginalCost, type Path, type Weights } from './decoder.ts';
import type { Features } from './features.ts';
import { KINDS_OF_BOUNDARY, PARTED, STEPS } from './grammar.ts';
import { NUMBER, type Role, ROLES, SIZE } from './role.ts';

/**
 * The template of a letter is learned from the letter itself (hard EM): read it by a starting template; estimate from that reading
 * how each role looks, which role follows which and which boundaries open items; read again until nothing changes. A line
 * never counts as evidence for itself.
 */

/** Weights of what was learned, beside what holds for every letter. */
const LOOK = 1;
const STEP = 1;
/** By kind of boundary: what parts a title from its own text is rare. */
const BOUNDARY: readonly number[] = [1, 1, 1.5];
/** Counts that are added as if seen before, spread as in the whole letter or as in the grammar. */
const SMOOTH_LOOK = 2.8;
const SMOOTH_STEP = 4;
/** No single thing that was learned weighs more. */
const CAP = 4.5;
const MOST_PASSES = 6;
/** Lines. A longer body is read by the usual template only: guards against passes over hundreds of thousands of paragraphs. */
export const LONGEST_LETTER = 6000;
/** Weight of a starting template's preference. */
const BIAS = 1.5;

/** Where topics and dates stand, as letters of all senders have them. */
interface Start {
  topic: 'below' | 'above' | 'last';
  date: 'after' | 'before';
}

const STARTS: readonly Start[] = (['below', 'above', 'last'] as const).flatMap((topic) =>
  (['after', 'before'] as const).map((date): Start => ({ topic, date })),
);

/** A reading of the whole letter under the template that was learned with it. */
export interface Reading extends Path {
  costs: Costs;
  weights: Weights;
  /** How well the letter fits the template, summed over all its readings: templates are chosen by this. */
  marginal: number;
}

/** From this share of items with a topic on, unknown topics are the letter's habit. */
const HABIT = 0.5;
/** What a letter must gain by topics and headings that nobody knows. */
const TRUST = 2;

/**
 * One reading for each template that the letter could have, the likeliest first. `trusting`: the same lines, with less against
 * topics and headings that nobody knows.
 */
export function readingsOf(cautious: Costs, trusting: Costs): Reading[] {
  const long = cautious.lines.length > LONGEST_LETTER;
  const believed = (long ? [] : templatesOf(trusting)).filter(({ roles }) => labelled(roles) >= HABIT);
  const found = [...templatesOf(cautious), ...believed.map((each) => ({ ...each, marginal: each.marginal + TRUST }))];
  return found
    .map((each) => ({ ...each, marginal: each.marginal + (topicsLast(each.roles) ? LAST : 0) }))
    .sort((one, other) => one.marginal - other.marginal);
}

/** Few letters print topics below all of an item; above a title and below an action are the same place. */
const LAST = 3;

function topicsLast(roles: Uint8Array): boolean {
  let last = 0;
  for (let index = 1; index < roles.length; index += 1) {
    if (roles[index] !== NUMBER.topic) continue;
    const before = roles[index - 1];
    last += before === NUMBER.title || before === NUMBER.date ? -1 : 1;
  }
  return last > 0;
}

function labelled(roles: Uint8Array): number {
  let titles = 0;
  let topics = 0;
  for (const role of roles) {
    if (role === NUMBER.title) titles += 1;
    if (role === NUMBER.topic || role === NUMBER.preTopic) topics += 1;
  }
  return titles === 0 ? 0 : topics / titles;
}

function templatesOf(costs: Costs): Reading[] {
  const looks = numbersOf(costs.lines.map(lookOf));
  const levels = numbersOf(costs.lines.map((line) => (line.block.level >= 900 ? 'piece' : String(line.block.level))));
  const found = new Map<string, Reading>();
  const long = costs.lines.length > LONGEST_LETTER;
  for (const start of long ? STARTS.slice(0, 1) : STARTS) {
    let path = cheapestPath(costs, weightsOf(costs, start));
    let weights = learned(costs, path.roles, looks, levels);
    for (let pass = 0; pass < (long ? 1 : MOST_PASSES); pass += 1) {
      const next = cheapestPath(costs, weights);
      const same = next.roles.every((role, index) => role === path.roles[index]);
      path = next;
      if (same) break;
      weights = learned(costs, path.roles, looks, levels);
    }
    const key = path.roles.join('');
    if (!found.has(key)) found.set(key, { ...path, costs, weights, marginal: marginalCost(costs, weights) });
  }
  return [...found.values()];
}

function weightsOf(costs: Costs, { topic, date }: Start): Weights {
  const bias = new Float64Array(SIZE);
  bias[topic === 'below' ? NUMBER.preTopic : NUMBER.topic] = BIAS;
  if (topic === 'last') bias[NUMBER.preTopic] = bias[NUMBER.section] = BIAS;
  if (topic === 'last') bias[NUMBER.topic] = 0;
  bias[date === 'after' ? NUMBER.preDate : NUMBER.date] = BIAS;
  const emissions = costs.emissions.map((cost, at) => cost + (bias[at % SIZE] ?? 0));
  const steps = STEPS.slice();
  if (topic === 'last') {
    for (const from of ['text', 'action', 'list', 'date'] as const) steps[NUMBER[from] * SIZE + NUMBER.topic] = 0.2;
    for (const to of ['title', 'preDate', 'section', 'opening', 'chrome'] as const)
      steps[NUMBER.topic * SIZE + NUMBER[to]] = 0.2;
  }
  return { emissions, steps, boundaries: null };
}

/** What tells the roles of this letter apart: size, weight, colour; capitals in plain text; a link, a bullet, a picture. */
function lookOf({ block, strong, allLink, capitals, endsColon }: Features): string {
  const marks = [strong, allLink, block.listItem, block.image, capitals, endsColon].map(Number).join('');
  return `${block.look}|${marks}`;
}

interface Numbers {
  /** By line. */
  of: Int32Array;
  counts: Float64Array;
}

function numbersOf(keys: readonly string[]): Numbers {
  const known = new Map<string, number>();
  const of = Int32Array.from(keys, (key) => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
  const counts = new Float64Array(known.size);
  for (const number of of) counts[number] = (counts[number] ?? 0) + 1;
  return { of, counts };
}

const capped = (ratio: number): number => Math.max(-CAP, Math.min(CAP, -Math.log(ratio)));

function learned(costs: Costs, roles: Uint8Array, looks: Numbers, levels: Numbers): Weights {
  return {
    emissions: learnedLooks(costs, roles, looks),
    steps: learnedSteps(roles),
    boundaries: learnedBoundaries(roles, levels),
  };
}

/** The likelihood of the line's look in each role, against its likelihood anywhere in the letter. */
function learnedLooks(costs: Costs, roles: Uint8Array, looks: Numbers): Float64Array {
  const kinds = looks.counts.length;
  const seen = new Float64Array(SIZE * kinds);
  const total = new Float64Array(SIZE);
  roles.forEach((role, index) => {
    const at = role * kinds + (looks.of[index] ?? 0);
    seen[at] = (seen[at] ?? 0) + 1;
    total[role] = (total[role] ?? 0) + 1;
  });
  const emissions = costs.emissions.slice();
  costs.possible.forEach((possible, index) => {
    const look = looks.of[index] ?? 0;
    const anywhere = ((looks.counts[look] ?? 0) + 1) / (roles.length + kinds);
    for (const role of possible) {
      const own = roles[index] === role ? 1 : 0;
      const count = (seen[role * kinds + look] ?? 0) - own;
      const share = (count + SMOOTH_LOOK * anywhere) / ((total[role] ?? 0) - own + SMOOTH_LOOK);
      const at = index * SIZE + role;
      emissions[at] = (emissions[at] ?? 0) + LOOK * capped(share / anywhere);
    }
  });
  return emissions;
}

function learnedSteps(roles: Uint8Array): Float64Array {
  const seen = new Float64Array(SIZE * SIZE);
  const total = new Float64Array(SIZE);
  for (let index = 1; index < roles.length; index += 1) {
    const from = roles[index - 1] ?? 0;
    const at = from * SIZE + (roles[index] ?? 0);
    seen[at] = (seen[at] ?? 0) + 1;
    total[from] = (total[from] ?? 0) + 1;
  }
  return STEPS.map((step, move) => {
    const usual = USUAL[move] ?? 0;
    const share = ((seen[move] ?? 0) + SMOOTH_STEP * usual) / ((total[Math.floor(move / SIZE)] ?? 0) + SMOOTH_STEP);
    return step + STEP * capped(share / usual);
  });
}

/** The grammar as probabilities. */
const USUAL = (() => {
  const odds = STEPS.map((step) => Math.exp(-step));
  return odds.map((one, move) => {
    const row = move - (move % SIZE);
    return one / odds.slice(row, row + SIZE).reduce((sum, each) => sum + each, 0);
  });
})();

/** How likely each strength of boundary is between items, within one, and between a title and its item. */
function learnedBoundaries(roles: Uint8Array, levels: Numbers): Float64Array {
  const kinds = levels.counts.length;
  const seen = new Float64Array(KINDS_OF_BOUNDARY * kinds);
  const total = new Float64Array(KINDS_OF_BOUNDARY);
  const partedAt = (index: number): number => PARTED[(roles[index - 1] ?? 0) * SIZE + (roles[index] ?? 0)] ?? 0;
  for (let index = 1; index < roles.length; index += 1) {
    const kind = partedAt(index);
    const at = kind * kinds + (levels.of[index] ?? 0);
    seen[at] = (seen[at] ?? 0) + 1;
    total[kind] = (total[kind] ?? 0) + 1;
  }
  const costs = new Float64Array(roles.length * KINDS_OF_BOUNDARY);
  for (let index = 1; index < roles.length; index += 1) {
    const level = levels.of[index] ?? 0;
    const anywhere = ((levels.counts[level] ?? 0) + 1) / (roles.length + kinds);
    for (let kind = 0; kind < KINDS_OF_BOUNDARY; kind += 1) {
      const own = partedAt(index) === kind ? 1 : 0;
      const count = (seen[kind * kinds + level] ?? 0) - own;
      const share = (count + SMOOTH_LOOK * anywhere) / ((total[kind] ?? 0) - own + SMOOTH_LOOK);
      costs[index * KINDS_OF_BOUNDARY + kind] = (BOUNDARY[kind] ?? 1) * capped(share / anywhere);
    }
  }
  return costs;
}

export const roleOf = (number: number | undefined): Role => ROLES[number ?? 0] ?? 'text';
