import type { Topic } from '../topic.ts';

export const onderwijs: Topic = { prefLabel: 'Onderwijs', altLabels: [] };
