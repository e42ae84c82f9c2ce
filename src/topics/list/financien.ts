import type { Topic } from '../topic.ts';

export const financien: Topic = { prefLabel: 'Financiën', altLabels: [] };
