import type { Topic } from '../topic.ts';

export const arbeidszaken: Topic = { prefLabel: 'Arbeidszaken', altLabels: [] };
