import type { Topic } from '../topic.ts';

export const kabinetsformatie: Topic = { prefLabel: 'Kabinetsformatie', altLabels: [] };
