import type { Topic } from '../topic.ts';

export const energietransitie: Topic = { prefLabel: 'Energietransitie', altLabels: [] };
