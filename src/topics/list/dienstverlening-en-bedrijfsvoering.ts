import type { Topic } from '../topic.ts';

export const dienstverleningEnBedrijfsvoering: Topic = {
  prefLabel: 'Dienstverlening en bedrijfsvoering van gemeenten',
  altLabels: [],
};
