import { normalise } from './council.ts';
import type { CouncilSettings, Person } from './council.ts';
import { fieldsOf } from './iv3.ts';

/** How surely a portfolio covers a topic: named so, in the office's own map, or only in the same Iv3 field. */
export type Match = 'named' | 'mapped' | 'field';
const strength: Match[] = ['named', 'mapped', 'field'];

/** How a person's portfolios (else committees, which only show a field) cover a topic; `null` where they do not. */
export function coverage(person: Person, topic: string, settings: CouncilSettings): Match | null {
  const wanted = normalise(topic);
  const portfolios = person.portfolios.map(normalise);
  if (portfolios.includes(wanted)) return 'named';
  const own = settings.topicPortfolios.find((entry) => normalise(entry.topic) === wanted);
  if (own) return own.portfolios.some((portfolio) => portfolios.includes(normalise(portfolio))) ? 'mapped' : null;
  const fields = new Set(fieldsOf(topic));
  const shown = person.portfolios.length > 0 ? person.portfolios : person.committees;
  return shown.some((name) => fieldsOf(name).some((field) => fields.has(field))) ? 'field' : null;
}

/**
 * Those of the people who speak on a topic. Whoever has it by name goes before whoever only has its field: with a
 * woordvoerder for "Financiën" the one for "Bestuur" is not asked, though both are Iv3's first field.
 */
export function spokespeopleAmong(people: readonly Person[], topic: string, settings: CouncilSettings): Person[] {
  const matches = people.map((person) => ({ person, match: coverage(person, topic, settings) }));
  for (const wanted of strength) {
    const found = matches.filter(({ match }) => match === wanted);
    if (found.length > 0) return found.map(({ person }) => person);
  }
  return [];
}
