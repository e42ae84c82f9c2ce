import type { Council, Fractie, Person } from './council.ts';

/** Whether a period (`2026-03-26`, both ends inclusive, `null` open) holds the day. */
export function isActive(period: { activeFrom: string | null; activeTo: string | null }, day: string): boolean {
  return (
    (period.activeFrom === null || period.activeFrom <= day) && (period.activeTo === null || period.activeTo >= day)
  );
}

/**
 * The council of a day: fracties and people whose period holds it. People of a fractie that has ended are out with it:
 * whoever moved to a split-off must be given the new one.
 * @param day `2026-03-26`
 */
export function active(council: Council, day: string): Council {
  const fracties = council.fracties.filter((fractie) => isActive(fractie, day));
  const names = new Set(fracties.map((fractie) => fractie.shortName));
  const people = council.people.filter(
    (person) => isActive(person, day) && (person.fractie === null || names.has(person.fractie)),
  );
  return { ...council, fracties, people };
}

/** The active members of a fractie in the roles that count as the council. */
export function membersOf(council: Council, fractie: Fractie, day: string): Person[] {
  return council.people.filter(
    (person) =>
      person.fractie === fractie.shortName &&
      council.settings.memberRoles.includes(person.role) &&
      isActive(person, day),
  );
}

/** Council members who belong to no fractie; they get what the whole council gets. */
export function membersWithoutFractie(council: Council, day: string): Person[] {
  return council.people.filter(
    (person) => person.fractie === null && council.settings.memberRoles.includes(person.role) && isActive(person, day),
  );
}
