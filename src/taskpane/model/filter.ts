import type { Item } from '../../domain/newsletter.ts';

/** What the griffie looks for: kept while other messages are opened. */
export interface Filter {
  query: string;
  topic: string | null;
  /** Only what nothing was done with yet: an item itself does not tell, so this is for who knows. */
  todo: boolean;
}

export const noFilter: Filter = { query: '', topic: null, todo: true };

/** Whether a word or a topic leaves things out; what is done is no matter of looking for something. */
export function isSearching({ query, topic }: Filter): boolean {
  return query.trim() !== '' || topic !== null;
}

export function applyFilter(items: readonly Item[], filter: Pick<Filter, 'query' | 'topic'>): Item[] {
  const words = wordsOf(filter.query);
  return items.filter((item) => ofTopic(item, filter.topic) && holds(item, words));
}

/** How many a choice of topic would show, given the other choices. */
export function countTopics(items: readonly Item[], filter: Filter): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of applyFilter(items, { ...filter, topic: null })) {
    for (const topic of item.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return counts;
}

/** Whether a text holds every word of the query, in any order, whatever its capitals and accents. */
export function matches(text: string, query: string): boolean {
  const plain = plainText(text);
  return wordsOf(query).every((word) => plain.includes(word));
}

function ofTopic(item: Item, topic: string | null): boolean {
  return topic === null || item.topics.includes(topic);
}

function holds(item: Item, words: readonly string[]): boolean {
  return words.length === 0 || words.every((word) => searchText(item).includes(word));
}

/** Per item once: typing asks for it with every key. */
const searchTexts = new WeakMap<Item, string>();

function searchText(item: Item): string {
  const known = searchTexts.get(item);
  if (known !== undefined) return known;
  const { topics, events, links } = item;
  const text = plainText(
    [item.title, item.summary, ...topics, ...events.map((event) => event.text), ...links.map((link) => link.text)].join(
      '\n',
    ),
  );
  searchTexts.set(item, text);
  return text;
}

function wordsOf(query: string): string[] {
  return plainText(query).split(/\s+/).filter(Boolean);
}

function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
