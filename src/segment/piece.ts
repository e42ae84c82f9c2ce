import type { Block, BlockLink } from '../flatten/index.ts';
import type { Role } from './role.ts';

/** A letter's lines, in which those that hold several fields are taken apart. */
export interface Pieces {
  blocks: readonly Block[];
  /** What was told by more than the line itself: a column of a table, a key in front. */
  given: ReadonlyMap<Block, Role>;
}

/** A piece of a line is set apart from the piece before it by less than anything else in a letter. */
const WEAKEST = 1000;

/** A part of a line as a line of its own; it keeps the links within. `first`: it stands where the whole line stood. */
export function pieceOf(block: Block, start: number, end: number, first: boolean): Block {
  const links = block.links
    .filter((link) => link.start < end && link.end > start)
    .map((link) => within(link, start, end))
    .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
  const text = block.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  if (lead > 0) return pieceOf(block, start + lead, end, first);
  return { ...block, text: text.trimEnd(), links, ...(first ? {} : { level: block.level + WEAKEST, blanks: 0 }) };
}

const within = (link: BlockLink, start: number, end: number): BlockLink => ({
  ...link,
  start: Math.max(link.start, start),
  end: Math.min(link.end, end),
});

/** Two lines that are one: "17" over "mrt", "Datum" beside "2 maart". */
export function joinedPieces(one: Block, other: Block, glue: string): Block {
  const shift = one.text.length + glue.length;
  const moved = other.links.map((link) => ({ ...link, start: link.start + shift, end: link.end + shift }));
  return { ...one, text: one.text + glue + other.text, links: [...one.links, ...moved] };
}
