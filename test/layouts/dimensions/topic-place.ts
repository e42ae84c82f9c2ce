import type { Slot } from './piece.ts';

/** Where a layout prints the topic of an item. */
export interface TopicPlace {
  id: string;
  slot: Slot | 'heading' | 'title' | 'none';
  write(topic: string): string;
}

const same = (topic: string): string => topic;

export const above: TopicPlace = { id: 'above the title', slot: 'above', write: same };
export const under: TopicPlace = { id: 'under the title', slot: 'under', write: same };
export const after: TopicPlace = { id: 'after the text', slot: 'after', write: same };
export const last: TopicPlace = { id: 'last, after the action', slot: 'last', write: same };
export const heading: TopicPlace = { id: 'as a heading over several items', slot: 'heading', write: same };
export const meta: TopicPlace = { id: 'in one line with other fields', slot: 'meta', write: same };
export const field: TopicPlace = { id: 'a field: Onderwerp', slot: 'under', write: (topic) => `Onderwerp: ${topic}` };
export const titlePipe: TopicPlace = {
  id: 'in the title: Bestuur | Titel',
  slot: 'title',
  write: (topic) => `${topic} | `,
};
const titleBracket: TopicPlace = {
  id: 'in the title: [Bestuur] Titel',
  slot: 'title',
  write: (topic) => `[${topic}] `,
};
export const titleColon: TopicPlace = {
  id: 'in the title: Bestuur: Titel',
  slot: 'title',
  write: (topic) => `${topic}: `,
};
const none: TopicPlace = { id: 'nowhere', slot: 'none', write: same };

export const topicPlaces: readonly TopicPlace[] = [
  above,
  under,
  after,
  last,
  heading,
  meta,
  field,
  titlePipe,
  titleBracket,
  none,
];
