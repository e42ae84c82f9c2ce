import type { Topic } from '../topic.ts';

export const economie: Topic = { prefLabel: 'Economie', altLabels: [] };
