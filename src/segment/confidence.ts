import { cheapestPath, cheapestThrough } from './decoder.ts';
import type { Features } from './features.ts';
import type { Cutting, Part, Rival } from './part.ts';
import { SIZE } from './role.ts';
import { LONGEST_LETTER, type Reading } from './template.ts';

/**
 * How sure the reading of each item is: what the letter would say under the next best templates, and where one line is read as
 * its next best role. An item that comes out the same in all of them is sure. Costs are negative logarithms of odds: a gap of 3
 * is about 20 to 1.
 */

/** A template that fits this much worse is no rival. Set by hand, not calibrated. */
const RIVAL_TEMPLATE = 5;
/** The same for one line. */
const RIVAL_ROLE = 1.6;
/** Lines read anew, the most doubtful first. Each costs a pass over the letter. */
const MOST_LINES = 24;

interface Alternative {
  roles: Uint8Array;
  gap: number;
  cause: Rival['cause'];
}

type Assemble = (roles: Uint8Array) => Cutting;

/** The parts of the best reading, each with what it would be in the rivals. */
export function withRivals(readings: readonly Reading[], lines: readonly Features[], assemble: Assemble): Cutting {
  const [best, ...others] = readings;
  if (!best) return assemble(new Uint8Array(0));
  const cutting = assemble(best.roles);
  if (lines.length > LONGEST_LETTER) return cutting;
  const rivals = others
    .map(({ roles, marginal }) => ({ roles, gap: marginal - best.marginal, cause: 'template' as const }))
    .filter(({ gap }) => gap < RIVAL_TEMPLATE);
  const all = [...rivals, ...doubtfulLines(best)].sort((one, other) => one.gap - other.gap);
  for (const rival of all) compare(cutting.parts, assemble(rival.roles).parts, rival);
  return cutting;
}

/** The readings in which one doubtful line has its second best role. */
function doubtfulLines(best: Reading): Alternative[] {
  const { costs, weights } = best;
  const through = cheapestThrough(costs, weights);
  const doubts: { index: number; role: number; gap: number }[] = [];
  costs.possible.forEach((possible, index) => {
    const own = best.roles[index] ?? 0;
    const least = through[index * SIZE + own] ?? 0;
    for (const role of possible) {
      const gap = (through[index * SIZE + role] ?? 0) - least;
      if (role !== own && gap < RIVAL_ROLE) doubts.push({ index, role, gap });
    }
  });
  doubts.sort((one, other) => one.gap - other.gap);
  return doubts.slice(0, MOST_LINES).map(({ index, role, gap }) => {
    const emissions = weights.emissions.slice();
    for (const other of costs.possible[index] ?? [])
      if (other !== role) emissions[index * SIZE + other] = Number.POSITIVE_INFINITY;
    return { roles: cheapestPath(costs, { ...weights, emissions }).roles, gap, cause: 'line' };
  });
}

/** Tells each part what it is in another reading: a part with the same title, or none. */
function compare(parts: readonly Part[], others: readonly Part[], { gap, cause }: Alternative): void {
  const byTitle = new Map(others.flatMap((part) => (part.title ? [[part.title, part] as const] : [])));
  const own = new Set(parts.map(({ title }) => title));
  const inside = new Map(
    parts.flatMap((part) => [...part.body, ...part.dates, ...part.after].map((block) => [block, part] as const)),
  );
  for (const part of parts) {
    if (part.title === null) continue;
    const other = byTitle.get(part.title) ?? null;
    if (other === null || differs(part, other)) part.rivals.push({ part: other, gap, cause });
  }
  // What is an item of its own in the other reading may be missed in this one.
  for (const other of others) {
    const around = other.title && !own.has(other.title) ? inside.get(other.title) : undefined;
    if (around) around.rivals.push({ part: other, gap, cause });
  }
}

const texts = (part: Part): string =>
  [part.topics.join('/'), ...part.dates.map((block) => block.text), part.section?.kind ?? ''].join('\n') +
  part.body.map((block) => block.text).join('\n');

const differs = (one: Part, other: Part): boolean => texts(one) !== texts(other);
