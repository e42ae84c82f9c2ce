import { isActive, membersOf } from './active.ts';
import { hostOf, isMailAddress, looksImitated, looksPrivate } from './address.ts';
import { fullName, normalise, personKey } from './council.ts';
import type { Council, Fractie, Person } from './council.ts';
import { nextElection } from './elections.ts';
import { recipientsOfFractie } from './recipients.ts';
import { isPast, uncheckedElection } from './term.ts';

/** Something about the list that the office should look at. The pane words it in Dutch; `about` is what it concerns. */
export interface Hint {
  code: HintCode;
  about: { kind: 'person' | 'fractie' | 'council'; key: string };
  params: Record<string, string>;
}

export type HintCode =
  | 'person-ended' // name, date
  | 'person-ends-soon' // name, date
  | 'fractie-ended' // fractie, date
  | 'person-in-ended-fractie' // name, fractie
  | 'person-in-unknown-fractie' // name, fractie
  | 'member-without-fractie' // name
  | 'private-address' // name, host
  | 'address-invalid' // name, value
  | 'address-imitated' // name, value
  | 'address-twice' // value, names
  | 'name-twice' // name
  | 'fractie-without-address' // fractie: nobody would get anything
  | 'fractie-without-group-address' // fractie: one is advised
  | 'griffie-missing'
  | 'griffie-among-recipients' // value
  | 'new-term' // date of the election since which the list was not checked
  | 'election-coming'; // date

const soonDays = 30;
const beforeElectionDays = 60;

/** @param today `2026-11-21` */
export function councilHints(council: Council, today: string): Hint[] {
  return [
    ...termHints(council, today),
    ...(council.griffie === null ? [hint('griffie-missing', 'council', '')] : []),
    ...council.fracties.flatMap((fractie) => fractieHints(council, fractie, today)),
    ...council.people.flatMap((person) => personHints(council, person, today)),
    ...duplicateHints(council, today),
  ];
}

function hint(code: HintCode, kind: Hint['about']['kind'], key: string, params: Record<string, string> = {}): Hint {
  return { code, about: { kind, key }, params };
}

function termHints(council: Council, today: string): Hint[] {
  if (council.people.length === 0 && council.fracties.length === 0) return [];
  const [unchecked, next] = [uncheckedElection(council, today), nextElection(today)];
  return [
    ...(unchecked === null ? [] : [hint('new-term', 'council', '', { date: unchecked })]),
    ...(daysBetween(today, next) <= beforeElectionDays ? [hint('election-coming', 'council', '', { date: next })] : []),
  ];
}

function fractieHints(council: Council, fractie: Fractie, today: string): Hint[] {
  const { shortName, address } = fractie;
  const about = (code: HintCode, params: Record<string, string> = {}) =>
    hint(code, 'fractie', shortName, { fractie: shortName, ...params });
  if (isPast(fractie, today)) return [about('fractie-ended', { date: fractie.activeTo })];
  if (!isActive(fractie, today)) return [];
  const hints: Hint[] = [];
  if (address !== null && !isMailAddress(address)) {
    hints.push(about('address-invalid', { name: shortName, value: address }));
  }
  if (address !== null && looksImitated(address)) {
    hints.push(about('address-imitated', { name: shortName, value: address }));
  }
  if (address !== null && looksPrivate(address)) {
    hints.push(about('private-address', { name: shortName, host: hostOf(address) }));
  }
  const { via } = recipientsOfFractie(council, shortName, today);
  if (via === 'none') hints.push(about('fractie-without-address'));
  // A one-person fractie is its member: a group address would add nothing.
  else if (via === 'members' && membersOf(council, fractie, today).length > 1) {
    hints.push(about('fractie-without-group-address'));
  }
  return hints;
}

function personHints(council: Council, person: Person, today: string): Hint[] {
  const name = fullName(person);
  const about = (code: HintCode, params: Record<string, string> = {}) =>
    hint(code, 'person', personKey(person), { name, ...params });
  const { activeTo, email } = person;
  if (isPast(person, today)) return [about('person-ended', { date: person.activeTo })];
  const hints: Hint[] = [];
  if (activeTo !== null && daysBetween(today, activeTo) <= soonDays) {
    hints.push(about('person-ends-soon', { date: activeTo }));
  }
  if (email !== '' && !isMailAddress(email)) hints.push(about('address-invalid', { value: email }));
  if (looksImitated(email)) hints.push(about('address-imitated', { value: email }));
  if (looksPrivate(email)) hints.push(about('private-address', { host: hostOf(email) }));
  if (council.settings.memberRoles.includes(person.role)) hints.push(...membership(council, person, today, about));
  return hints;
}

function membership(
  council: Council,
  person: Person,
  today: string,
  about: (code: HintCode, params?: Record<string, string>) => Hint,
): Hint[] {
  if (person.fractie === null) return [about('member-without-fractie')];
  const fractie = council.fracties.find(({ shortName }) => shortName === person.fractie);
  if (!fractie) return [about('person-in-unknown-fractie', { fractie: person.fractie })];
  return isPast(fractie, today) ? [about('person-in-ended-fractie', { fractie: person.fractie })] : [];
}

function duplicateHints(council: Council, today: string): Hint[] {
  const present = council.people.filter((person) => isActive(person, today));
  const byAddress = new Map<string, string[]>();
  const byName = new Map<string, Person[]>();
  const add = (address: string, name: string) => {
    if (address !== '') byAddress.set(address.toLowerCase(), [...(byAddress.get(address.toLowerCase()) ?? []), name]);
  };
  for (const fractie of council.fracties) if (isActive(fractie, today)) add(fractie.address ?? '', fractie.shortName);
  for (const person of present) {
    add(person.email, fullName(person));
    const key = normalise(fullName(person));
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  const griffie = council.griffie?.address.toLowerCase();
  return [
    ...[...byAddress]
      .filter(([, names]) => names.length > 1)
      .map(([value, names]) => hint('address-twice', 'council', value, { value, names: names.join(', ') })),
    ...[...byName.values()]
      .filter((people) => people.length > 1)
      .map(([person]) =>
        hint('name-twice', 'council', person ? personKey(person) : '', { name: person ? fullName(person) : '' }),
      ),
    ...(griffie !== undefined && byAddress.has(griffie) && !isGriffieOnly(present, griffie)
      ? [hint('griffie-among-recipients', 'council', griffie, { value: griffie })]
      : []),
  ];
}

/** The office's own entry in the list is no mistake. */
function isGriffieOnly(people: readonly Person[], address: string): boolean {
  return people.filter((person) => person.email.toLowerCase() === address).every((person) => person.role === 'griffie');
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
