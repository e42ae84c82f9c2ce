import type { Topic } from '../topic.ts';

export const leefomgeving: Topic = { prefLabel: 'Leefomgeving', altLabels: [] };
