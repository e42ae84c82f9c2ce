import type { Topic } from '../topic.ts';

export const sociaalDomeinBreed: Topic = { prefLabel: 'Sociaal domein breed', altLabels: [] };
