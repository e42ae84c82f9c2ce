import type { Topic } from '../topic.ts';

export const sociaalDomein: Topic = { prefLabel: 'Sociaal domein', altLabels: [] };
