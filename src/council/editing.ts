import { isMailAddress } from './address.ts';
import { fullName, normalise, personKey, type Council, type Fractie, type Person } from './council.ts';

/** What keeps a fractie or person that was filled in by hand from being taken in. */
export type EditProblem =
  | 'missing'
  | 'too-long'
  | 'short-name-taken'
  | 'address-invalid'
  | 'address-taken'
  | 'name-taken'
  | 'date-invalid'
  | 'dates-reversed';

/** The fields that are wrong; none where it is empty. */
export type EditProblems<T> = Partial<Record<keyof T, EditProblem>>;

/** As the stored form allows (schema.ts). */
const MAX_NAME = 254;
/** The short name stands on a button among sixteen, and in 2,500 characters with every handled item. */
const MAX_SHORT_NAME = 20;

/** @param before the fractie that is edited, `null` for a new one */
export function checkFractie(fractie: Fractie, council: Council, before: Fractie | null): EditProblems<Fractie> {
  const wanted = normalise(fractie.shortName);
  const isTaken = council.fracties.some((other) => other !== before && normalise(other.shortName) === wanted);
  return {
    ...nameProblem('name', fractie.name, MAX_NAME),
    ...(isTaken ? { shortName: 'short-name-taken' as const } : {}),
    ...nameProblem('shortName', fractie.shortName, MAX_SHORT_NAME),
    ...(fractie.address === null || isMailAddress(fractie.address) ? {} : { address: 'address-invalid' as const }),
    ...periodProblem(fractie),
  };
}

/** @param before the person who is edited, `null` for a new one */
export function checkPerson(person: Person, council: Council, before: Person | null): EditProblems<Person> {
  const others = council.people.filter((other) => other !== before).map(personKey);
  const isTaken = others.includes(personKey(person));
  const taken = person.email === '' ? { familyName: 'name-taken' as const } : { email: 'address-taken' as const };
  const hasGroup = council.fracties.some(({ shortName, address }) => shortName === person.fractie && address !== null);
  return {
    ...(fullName(person).length > MAX_NAME ? { familyName: 'too-long' as const } : {}),
    ...(isTaken ? taken : {}),
    ...(person.familyName === '' ? { familyName: 'missing' as const } : {}),
    ...(person.email === '' && !hasGroup ? { email: 'missing' as const } : {}),
    ...(person.email === '' || isMailAddress(person.email) ? {} : { email: 'address-invalid' as const }),
    ...periodProblem(person),
  };
}

function nameProblem<Field extends string>(field: Field, text: string, limit: number) {
  const problem: EditProblem | null = text === '' ? 'missing' : text.length > limit ? 'too-long' : null;
  return (problem === null ? {} : { [field]: problem }) as Partial<Record<Field, EditProblem>>;
}

function periodProblem({ activeFrom, activeTo }: Pick<Person, 'activeFrom' | 'activeTo'>) {
  const isReversed = activeFrom !== null && activeTo !== null && activeTo < activeFrom;
  return {
    ...(isReversed ? { activeTo: 'dates-reversed' as const } : {}),
    ...(activeFrom === null || isDay(activeFrom) ? {} : { activeFrom: 'date-invalid' as const }),
    ...(activeTo === null || isDay(activeTo) ? {} : { activeTo: 'date-invalid' as const }),
  };
}

/** Date fields let a year of six digits through, which the stored form refuses. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** The council with a fractie added or changed; its people go along with a new short name. */
export function putFractie(council: Council, before: Fractie | null, after: Fractie): Council {
  if (before === null) return { ...council, fracties: [...council.fracties, after] };
  return {
    ...council,
    fracties: council.fracties.map((fractie) => (fractie === before ? after : fractie)),
    people: council.people.map((person) =>
      person.fractie === before.shortName ? { ...person, fractie: after.shortName } : person,
    ),
  };
}

/** The council with a person added or changed. */
export function putPerson(council: Council, before: Person | null, after: Person): Council {
  if (before === null) return { ...council, people: [...council.people, after] };
  return { ...council, people: council.people.map((person) => (person === before ? after : person)) };
}
