import type { Topic } from '../topic.ts';

export const informatiesamenleving: Topic = { prefLabel: 'Informatiesamenleving', altLabels: [] };
