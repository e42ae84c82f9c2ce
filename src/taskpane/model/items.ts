import type { Item } from '../../domain/newsletter.ts';

/**
 * One card per item: what is printed again (`duplicateOf`) is merged into the first printing, which gets the topics,
 * dates and links that the others add.
 */
export function mergeDuplicates(items: readonly Item[]): Item[] {
  const cards: Item[] = [];
  const byId = new Map<string, number>();
  for (const item of items) {
    const at = item.duplicateOf === undefined ? undefined : byId.get(item.duplicateOf);
    const first = at === undefined ? undefined : cards[at];
    if (at === undefined || first === undefined) {
      byId.set(item.id, cards.push(item) - 1);
    } else {
      cards[at] = merged(first, item);
      byId.set(item.id, at);
    }
  }
  return cards;
}

function merged(first: Item, again: Item): Item {
  return {
    ...first,
    topics: [...new Set([...first.topics, ...again.topics])],
    summary: again.summary.length > first.summary.length ? again.summary : first.summary,
    events: [
      ...first.events,
      ...again.events.filter(({ start }) => first.events.every((event) => event.start !== start)),
    ],
    // The same link under another topic mostly has another tracking address: text and target tell, `href` does not.
    links: [
      ...first.links,
      ...again.links.filter(({ text, url }) =>
        first.links.every((link) => link.text !== text || (link.url !== url && url !== null)),
      ),
    ],
  };
}
