import type { Topic } from '../topic.ts';

export const jeugd: Topic = { prefLabel: 'Jeugd', altLabels: [] };
