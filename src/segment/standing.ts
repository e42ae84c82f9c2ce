import type { Part } from './part.ts';
import type { StandingBlock } from '../publishers/index.ts';

/** The letter's name over a word of welcome: a first block of one or two words with text and nothing to click. */
export function markUntitledIntroduction(part: Part | undefined): void {
  if (!part?.title || part.labelled || part.standing || part.body.length === 0) return;
  const linked = [part.title, ...part.body].some((block) => block.links.length > 0);
  if (linked || part.actions.length + part.dates.length > 0 || part.title.text.split(' ').length > 2) return;
  part.standing = { id: 'inleiding', name: part.title.text, opens: /^/ };
}

/**
 * A standing block with headings of its own ("Meld u ook aan", "Doelgroep(en)") is one block: parts that follow it
 * without label and action belong to it.
 */
export function joinStanding(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined[joined.length - 1];
    if (!part.standing) {
      const text = part.body[0]?.text ?? '';
      if (last?.standing && belongs(part, last.standing, last.actions.length > 0, text)) {
        if (part.title) last.body.push(part.title);
        last.body.push(...part.body, ...part.dates, ...part.after);
        last.actions.push(...part.actions);
        continue;
      }
    } else if (last?.standing?.id === part.standing.id && !part.title) {
      last.body.push(...part.body, ...part.after);
      last.actions.push(...part.actions);
      continue;
    }
    joined.push(part);
  }
  return joined;
}

function belongs(part: Part, standing: StandingBlock, ended: boolean, text: string): boolean {
  const subheadings = standing.subheadings;
  if (part.labelled) return false;
  if (subheadings && part.title && subheadings.test(part.title.text)) return true;
  if (subheadings && !part.title && subheadings.test(text)) return true;
  return subheadings !== undefined && !ended && part.actions.length === 0 && part.dates.length === 0;
}

/**
 * A block without label and without an action link of its own, under an item that has both, goes with that item's
 * topics: "Over het Bestuurlijk Netwerk Economie" under a report about it.
 */
export function inheritTopics(parts: readonly Part[]): Part[] {
  let previous: Part | null = null;
  for (const part of parts) {
    const own =
      part.labelled ||
      part.topics.length > 0 ||
      part.actions.length > 0 ||
      part.standing !== null ||
      part.title === null;
    if (!own && previous?.labelled === true) part.topics = previous.topics;
    previous = part;
  }
  return [...parts];
}
