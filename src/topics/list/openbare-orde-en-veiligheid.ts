import type { Topic } from '../topic.ts';

export const openbareOrdeEnVeiligheid: Topic = { prefLabel: 'Openbare orde en veiligheid', altLabels: [] };
