import type { Item, Kind } from '../../domain/newsletter.ts';

/** What the griffie looks for: kept while other messages are opened. */
export interface Filter {
  query: string;
  kind: Kind | null;
  topic: string | null;
  /** Only what nothing was done with yet: for `useTodoItems`, an item itself does not tell. */
  todo?: boolean;
}

export const noFilter: Filter = { query: '', kind: null, topic: null };

export const kinds: readonly Kind[] = ['nieuws', 'evenement', 'publicatie', 'podcast'];

export function isFiltering(filter: Filter): boolean {
  return filter.query.trim() !== '' || filter.kind !== null || filter.topic !== null || filter.todo === true;
}

export function applyFilter(items: readonly Item[], filter: Filter): Item[] {
  const words = wordsOf(filter.query);
  return items.filter((item) => ofKind(item, filter.kind) && ofTopic(item, filter.topic) && holds(item, words));
}

/** How many a choice of kind would show, given the other choices. */
export function countKinds(items: readonly Item[], filter: Filter): Record<Kind, number> {
  const counts: Record<Kind, number> = { nieuws: 0, evenement: 0, publicatie: 0, podcast: 0 };
  for (const item of applyFilter(items, { ...filter, kind: null })) counts[item.kind] += 1;
  return counts;
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

function ofKind(item: Item, kind: Kind | null): boolean {
  return kind === null || item.kind === kind;
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
