import { isActive } from './active.ts';
import type { Council, Person } from './council.ts';
import { lastElection } from './elections.ts';

/** In 2022 and 2026 councils changed a fortnight after the election. A date to begin with: the office sets its own. */
const daysToLastDay = 13;

/** The last day of the council that an election ended. `2026-03-18` → `2026-03-31`. */
export function lastDayOfTerm(election: string): string {
  return new Date(Date.parse(election) + daysToLastDay * 86_400_000).toISOString().slice(0, 10);
}

/** The day on which most memberships end that are ended on `today`: that of the term, where it was never looked at since. */
export function likelyLastDay(council: Council, today: string): string {
  const election = uncheckedElection(council, today);
  return election === null ? today : lastDayOfTerm(election);
}

/** The last council election, where the list was not checked since; else `null`. */
export function uncheckedElection({ settings }: Council, today: string): string | null {
  const last = lastElection(today);
  return (settings.checkedTerm ?? '') < last ? last : null;
}

/** Members of the council whose membership runs on after a day: those that a mass ending is about. */
export function runningAfter(council: Council, lastDay: string): Person[] {
  const isMember = ({ role }: Person) => council.settings.memberRoles.includes(role);
  return council.people.filter(
    (person) =>
      isMember(person) && isActive(person, lastDay) && (person.activeTo === null || person.activeTo > lastDay),
  );
}

/** The council with `lastDay` as the last day of these people, who stay in the list. */
export function endMemberships(council: Council, ended: ReadonlySet<Person>, lastDay: string): Council {
  return {
    ...council,
    people: council.people.map((person) =>
      ended.has(person) ? { ...person, activeTo: lastDayOf(person, lastDay) } : person,
    ),
  };
}

/** Whether the last day of a person or fractie has passed. */
export function isPast<T extends { activeTo: string | null }>(
  entry: T,
  today: string,
): entry is T & { activeTo: string } {
  return entry.activeTo !== null && entry.activeTo < today;
}

/** The list without whoever has gone. A fractie that somebody still belongs to stays. */
export function withoutPast(council: Council, today: string): Council {
  const people = council.people.filter((person) => !isPast(person, today));
  const named = new Set(people.map(({ fractie }) => fractie));
  const fracties = council.fracties.filter((fractie) => !isPast(fractie, today) || named.has(fractie.shortName));
  return { ...council, people, fracties };
}

/** Whoever began later than the day has no earlier last day than the first: from–to is never reversed. */
export function lastDayOf({ activeFrom }: { activeFrom: string | null }, lastDay: string): string {
  return activeFrom !== null && activeFrom > lastDay ? activeFrom : lastDay;
}
