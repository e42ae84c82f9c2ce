import type { Item } from '../../domain/newsletter.ts';

export interface TopicGroup {
  /** `null`: printed without a topic. */
  topic: string | null;
  /** Only for `topic: null`: above all topics, as the newsletter's opening items are, or left over at the end. */
  lead: boolean;
  items: Item[];
}

/** Items by their first topic, in the order in which the newsletter prints the topics. */
export function groupByTopic(items: readonly Item[]): TopicGroup[] {
  const lead: TopicGroup = { topic: null, lead: true, items: [] };
  const rest: TopicGroup = { topic: null, lead: false, items: [] };
  const byTopic = new Map<string, TopicGroup>();
  for (const item of items) {
    const topic = item.topics[0];
    if (topic === undefined) {
      (byTopic.size === 0 ? lead : rest).items.push(item);
      continue;
    }
    const group = byTopic.get(topic);
    if (group) group.items.push(item);
    else byTopic.set(topic, { topic, lead: false, items: [item] });
  }
  return [lead, ...byTopic.values(), rest].filter((group) => group.items.length > 0);
}

/** All topics, in the order in which the newsletter prints them. */
export function topicsOf(items: readonly Item[]): string[] {
  return [...new Set(items.flatMap((item) => item.topics))];
}
