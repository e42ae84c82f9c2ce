import { type Block, isAllLink } from '../flatten/index.ts';
import { actionStrength } from '../publishers/index.ts';

/** The text of an item: one line per paragraph, without what is only a link. */
export function summaryOf(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => !isAllLink(block) || !block.listItem)
    .map(withoutTrailingAction)
    .filter((text) => text !== '')
    .join('\n');
}

/** "… van de commissie. Lees de terugblik" ends in an action link of its own: that is a link, not text. */
function withoutTrailingAction(block: Block): string {
  const last = block.links[block.links.length - 1];
  if (!last || block.links.length === 0) return block.text;
  const behind = block.text.slice(last.end);
  const before = block.text.slice(0, last.start).trimEnd();
  const ends = !/[\p{L}\p{N}]/u.test(behind) && /(?:^|[.!?:]["'’”)]?)$/.test(before.slice(-3));
  return ends && actionStrength(block.text.slice(last.start, last.end)) > 0 && before !== '' ? before : block.text;
}
