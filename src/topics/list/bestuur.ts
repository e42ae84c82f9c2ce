import type { Topic } from '../topic.ts';

export const bestuur: Topic = { prefLabel: 'Bestuur', altLabels: [] };
