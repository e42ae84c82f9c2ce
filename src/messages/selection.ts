import { dutchDay } from '../calendar/dutch-date.ts';
import { normalise } from '../council/council.ts';
import type { Item } from '../domain/newsletter.ts';

/** The newsletter an item stood in. */
export interface Source {
  /** Its subject line, `null` where unknown. */
  subject: string | null;
  /** `2026-02-27T09:00`, `null` where unknown. */
  sentAt: string | null;
}

export interface SelectedItem {
  item: Item;
  source: Source;
}

/** An item as it goes into a message: once, under all its topics, for all the ids it was selected by. */
export interface Piece {
  ids: string[];
  item: Item;
  topics: string[];
  source: Source;
}

/**
 * Every selected item once. An item that the newsletter printed twice (`duplicateOf`), or that is word for word the same
 * in two editions, becomes one piece with both topics.
 */
export function piecesOf(selection: readonly SelectedItem[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { item, source } of selection) {
    const known = pieces.find((piece) => isSame(piece, item, source));
    if (known) {
      if (!known.ids.includes(item.id)) known.ids.push(item.id);
      const names = new Set(known.topics.map(normalise));
      known.topics.push(...item.topics.filter((topic) => !names.has(normalise(topic))));
    } else pieces.push({ ids: [item.id], item, topics: [...item.topics], source });
  }
  return pieces;
}

function isSame(piece: Piece, item: Item, source: Source): boolean {
  const sameLetter = piece.source.subject === source.subject && piece.source.sentAt === source.sentAt;
  const { item: other } = piece;
  const isCopy = other.title === item.title && other.summary === item.summary;
  // A counter in the id tells apart what is printed twice under one topic; only the words show it is the same.
  return sameLetter
    ? piece.ids.includes(item.duplicateOf ?? item.id) ||
        other.duplicateOf === item.id ||
        (isCopy && item.duplicateOf !== undefined && item.duplicateOf === other.duplicateOf)
    : isCopy;
}

export interface TopicGroup {
  /** `null`: items without a topic. */
  topic: string | null;
  pieces: Piece[];
}

/** By their first topic, topics in order of appearance, items without one behind them. */
export function byTopic(pieces: readonly Piece[]): TopicGroup[] {
  const groups = new Map<string, TopicGroup>();
  const rest: TopicGroup = { topic: null, pieces: [] };
  for (const piece of pieces) {
    const topic = piece.topics[0];
    if (topic === undefined) rest.pieces.push(piece);
    else {
      const group = groups.get(normalise(topic)) ?? { topic, pieces: [] };
      group.pieces.push(piece);
      groups.set(normalise(topic), group);
    }
  }
  return [...groups.values(), ...(rest.pieces.length > 0 ? [rest] : [])];
}

/** Each newsletter once, in the order of the items. */
export function sourcesOf(pieces: readonly Piece[]): Source[] {
  const seen = new Map<string, Source>();
  for (const { source } of pieces) {
    const key = `${source.subject ?? ''}|${source.sentAt ?? ''}`;
    if (!seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()];
}

/** "VNG Raadsledennieuwsbrief juni 2025, 30 juni 2025". */
export function describeSource(source: Source): string {
  const title = source.subject ?? 'nieuwsbrief';
  return source.sentAt === null ? title : `${title}, ${dutchDay(source.sentAt)}`;
}
