import type { Topic } from '../topic.ts';

export const toezichtEnHandhavingInHetSociaalDomein: Topic = {
  prefLabel: 'Toezicht en handhaving in het sociaal domein',
  altLabels: [],
};
