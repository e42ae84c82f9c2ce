import type { Topic } from '../topic.ts';

export const maatschappelijkeOndersteuningEnZorg: Topic = {
  prefLabel: 'Maatschappelijke ondersteuning en zorg',
  altLabels: [],
};
