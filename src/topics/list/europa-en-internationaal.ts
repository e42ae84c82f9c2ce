import type { Topic } from '../topic.ts';

export const europaEnInternationaal: Topic = { prefLabel: 'Europa en internationaal', altLabels: [] };
