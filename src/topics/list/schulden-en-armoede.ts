import type { Topic } from '../topic.ts';

export const schuldenEnArmoede: Topic = { prefLabel: 'Schulden en armoede', altLabels: [] };
