import { type Block, isAllLink } from '../flatten/index.ts';
import { actionStrength, advertisement } from '../publishers/index.ts';
import { knownTopics } from '../topics/index.ts';
import type { Role } from './role.ts';

/**
 * A table of contents: a run of lines near the top of which each stands again further down, in the same order. It says nothing
 * that the letter does not say again.
 */

const LEAST_ENTRIES = 3;
/** Lines of the head in which it can begin. */
const HEAD = 40;
const SHORTEST = 6;
const LONGEST = 200;
const HEADING =
  /^(?:inhoud(?:sopgave)?|in deze (?:nieuwsbrief|editie|uitgave|aflevering|mail)|in dit nummer|deze (?:week|maand|keer)|contents)(?: .{0,40})?\s?:?$/i;

const keyOf = (text: string): string => text.toLowerCase().replace(/^\d{1,2}[.)] |[^\p{L}\p{N}]+/gu, '');

export function markContents(blocks: readonly Block[], given: Map<Block, Role>): void {
  const places = new Map<string, number[]>();
  blocks.forEach(({ text, image }, at) => {
    if (image || text.length > LONGEST) return;
    const key = keyOf(text);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  });
  for (let at = 0; at < Math.min(HEAD, blocks.length); at += 1) {
    const end = endOfRun(blocks, at, places);
    if (end === null) continue;
    const heading = blocks[at - 1];
    if (heading && HEADING.test(heading.text)) given.set(heading, 'chrome');
    for (const block of blocks.slice(at, end)) given.set(block, 'chrome');
    return;
  }
}

/** Behind the last entry of the run that begins at `start`; `null` where none begins there. */
function endOfRun(
  blocks: readonly Block[],
  start: number,
  places: ReadonlyMap<string, readonly number[]>,
): number | null {
  const found: number[] = [];
  const seen = new Set<string>();
  let at = start;
  for (; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    const key = keyOf(block.text);
    const returns = actionStrength(block.text) === 2 || knownTopics(block.text) !== null;
    if (block.image || returns || key.length < SHORTEST || block.text.length > LONGEST || seen.has(key)) break;
    const last = found[found.length - 1] ?? at;
    const later = places.get(key)?.find((place) => place > last);
    if (later === undefined) break;
    seen.add(key);
    found.push(later);
  }
  // The lines of the letter itself stand between what they head: entries that stand side by side again are an item printed twice.
  const apart = found.filter((place, index) => index === 0 || place - (found[index - 1] ?? 0) > 1).length;
  return found.length >= LEAST_ENTRIES && (found[0] ?? 0) >= at && apart >= found.length * 0.7 ? at : null;
}

/** Lines that an advertisement can have below the word that marks it. */
const LONGEST_ADVERTISEMENT = 8;

/** What stands under "Advertentie", up to its link or the next strong boundary, is one standing block. */
export function markAdvertisements(blocks: readonly Block[], given: Map<Block, Role>): void {
  blocks.forEach((mark, at) => {
    if (!advertisement.test(mark.text) || given.has(mark)) return;
    given.set(mark, 'title');
    let linked = false;
    for (const block of blocks.slice(at + 1, at + 1 + LONGEST_ADVERTISEMENT)) {
      const action = isAllLink(block) && (block.image || actionStrength(block.text) > 0);
      if (block.level <= mark.level - 1 || (linked && !action)) return;
      linked ||= action;
      given.set(block, action ? 'action' : 'text');
    }
  });
}
