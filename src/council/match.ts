import { fullName, normalise } from './council.ts';
import type { Person } from './council.ts';

/**
 * Which of `others` is the same person as one of `people`, as a map from the other to the person. By address first, then
 * by name within the fractie, then by a name that is there only once on both sides: so a new address or a move to
 * another fractie shows as a change, not as one gone and one new.
 */
export function matchPeople(people: readonly Person[], others: readonly Person[]): Map<Person, Person> {
  const pairs = new Map<Person, Person>();
  const taken = new Set<Person>();
  const keys: ((person: Person) => string | null)[] = [
    (person) => (person.email === '' ? null : person.email.toLowerCase()),
    (person) => `${normalise(fullName(person))}|${normalise(person.fractie ?? '')}`,
    (person) => normalise(fullName(person)),
  ];
  for (const keyOf of keys) {
    const ours = byKey(
      people.filter((person) => !taken.has(person)),
      keyOf,
    );
    const theirs = byKey(
      others.filter((person) => !pairs.has(person)),
      keyOf,
    );
    for (const [key, [other, ...more]] of theirs) {
      const [person, ...namesakes] = ours.get(key) ?? [];
      if (!person || !other || more.length > 0 || namesakes.length > 0) continue;
      pairs.set(other, person);
      taken.add(person);
    }
  }
  return pairs;
}

function byKey(people: readonly Person[], keyOf: (person: Person) => string | null): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const key = keyOf(person);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return groups;
}
