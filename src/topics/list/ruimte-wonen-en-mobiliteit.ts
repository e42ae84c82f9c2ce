import type { Topic } from '../topic.ts';

export const ruimteWonenEnMobiliteit: Topic = { prefLabel: 'Ruimte, wonen en mobiliteit', altLabels: [] };
