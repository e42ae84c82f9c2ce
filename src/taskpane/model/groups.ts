import type { Item } from '../../domain/newsletter.ts';

export interface TopicGroup {
  /** `null`: printed without a topic. */
  topic: string | null;
  items: Item[];
}

/** Items by their first topic, in the order in which the newsletter prints the topics; those without one come first. */
export function groupByTopic(items: readonly Item[]): TopicGroup[] {
  const without: TopicGroup = { topic: null, items: [] };
  const byTopic = new Map<string, TopicGroup>();
  for (const item of items) {
    const topic = item.topics[0];
    const group = topic === undefined ? without : byTopic.get(topic);
    if (group) group.items.push(item);
    else if (topic !== undefined) byTopic.set(topic, { topic, items: [item] });
  }
  return [without, ...byTopic.values()].filter((group) => group.items.length > 0);
}

/** All topics, in the order in which the newsletter prints them. */
export function topicsOf(items: readonly Item[]): string[] {
  return [...new Set(items.flatMap((item) => item.topics))];
}
