import type { Block, BlockLink } from '../flatten/index.ts';
import { isAllLink } from '../flatten/index.ts';
import { judgeLetter } from '../links/index.ts';
import { actionStrength, type Publisher } from '../publishers/index.ts';
import { knownTopics } from '../topics/index.ts';

/**
 * The letter with its foot marked, and the lines that only lead out of the subscription: neither belongs to an item. In the other
 * lines the links of that kind are marked, and so are those that count who clicks.
 */
export function withFootMarked(blocks: readonly Block[], publisher: Publisher, from: string): Block[] {
  const isContent = (block: Block): boolean =>
    actionStrength(block.text) === 2 ||
    (knownTopics(block.text) !== null && !isAllLink(block)) ||
    publisher.standing.some((standing) => standing.opens.test(block.text.slice(0, 300)));
  const { foot, waysOut, tracked } = judgeLetter(blocks, { from, isContent });
  const marked = (link: BlockLink): BlockLink => {
    const wayOut = waysOut.get(link);
    return {
      ...link,
      ...(wayOut === undefined ? {} : { wayOut }),
      ...(tracked.has(link) ? { tracked: true as const } : {}),
    };
  };
  return blocks.map((block) => ({
    ...block,
    links: block.links.map(marked),
    ...(foot.has(block) ? { foot: true as const } : {}),
  }));
}
