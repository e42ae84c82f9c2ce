import type { Topic } from '../topic.ts';

export const overDeVng: Topic = { prefLabel: 'Over de VNG', altLabels: [] };
