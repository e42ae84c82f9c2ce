import type { Topic } from '../topic.ts';

export const belastingen: Topic = { prefLabel: 'Belastingen', altLabels: [] };
