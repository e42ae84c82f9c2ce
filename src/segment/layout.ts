import type { Features } from './features.ts';
import { cheapestReading, type Costs, costsOf, type Reading } from './path.ts';
import type { Layout } from './costs.ts';

/** A line that no one knows is rarely a topic until the letter itself shows that labels stand in its place. */
const UNSURE_LABEL = 5;
const SURE_LABEL = 1.2;
const UNSURE_SECTION = 5;
const SURE_SECTION = 3;

/** From this share of labelled items on, the place of the labels is taken to be a habit of the letter. */
const HABIT = 0.5;

/** Learns from the letter where topics stand and reads it accordingly. */
export function readRoles(lines: readonly Features[]): Reading & { layout: Layout } {
  const breakLevel = levelOfBreaks(lines);
  const fixed = costsOf(lines);
  const cautious = cheapest(lines, fixed, { unknownLabel: UNSURE_LABEL, unknownSection: UNSURE_SECTION, breakLevel });
  const unknownSection = share(cautious, 'section') >= 0.15 ? SURE_SECTION : UNSURE_SECTION;
  // Labels that nobody knows are only believed where most items turn out to have one.
  const trusting = cheapest(lines, fixed, { unknownLabel: SURE_LABEL, unknownSection, breakLevel });
  if (share(trusting, 'label') >= HABIT) return trusting;
  return unknownSection === UNSURE_SECTION
    ? cautious
    : cheapest(lines, fixed, { unknownLabel: UNSURE_LABEL, unknownSection, breakLevel });
}

function cheapest(
  lines: readonly Features[],
  fixed: Costs,
  costs: Omit<Layout, 'label'>,
): Reading & { layout: Layout } {
  const below = attempt(lines, fixed, { label: 'below', ...costs });
  const above = attempt(lines, fixed, { label: 'above', ...costs });
  return above.cost < below.cost - 0.01 ? above : below;
}

function attempt(lines: readonly Features[], fixed: Costs, layout: Layout): Reading & { layout: Layout } {
  return { ...cheapestReading(lines, fixed, layout), layout };
}

function share(reading: Reading, role: 'label' | 'section'): number {
  const titles = reading.roles.filter((each) => each === 'title').length;
  return titles === 0 ? 0 : reading.roles.filter((each) => each === role).length / titles;
}

/**
 * The level at which items are set apart: the usual one directly after an action link. No use when most other
 * boundaries are as strong: then the tree says nothing.
 */
function levelOfBreaks(lines: readonly Features[]): number {
  const after = new Map<number, number>();
  let actions = 0;
  let previous: Features | undefined;
  for (const line of lines) {
    if (previous && previous.action === 2 && line.action < 2) {
      actions += 1;
      after.set(line.block.level, (after.get(line.block.level) ?? 0) + 1);
    }
    previous = line;
  }
  const [level, count] = [...after].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  if (actions < 2 || count < actions * 0.5) return Number.NEGATIVE_INFINITY;
  const others = lines.filter((line) => line.action < 2);
  const strong = others.filter((line) => line.block.level <= level).length;
  return strong > others.length * 0.55 ? Number.NEGATIVE_INFINITY : level;
}
