import type { Topic } from '../topic.ts';

export const asielTotIntegratie: Topic = { prefLabel: 'Asiel tot integratie', altLabels: [] };
