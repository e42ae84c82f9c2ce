import type { Topic } from '../topic.ts';

export const werkInkomenEnSocialeZekerheid: Topic = { prefLabel: 'Werk, inkomen en sociale zekerheid', altLabels: [] };
