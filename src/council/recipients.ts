import type { MailAddress } from '../domain/forms.ts';
import { active, membersOf, membersWithoutFractie } from './active.ts';
import { isMailAddress } from './address.ts';
import { fullName } from './council.ts';
import type { Council, Fractie, Person } from './council.ts';
import { spokespeopleAmong } from './portfolios.ts';

/** By which way a fractie is reached; `none`: it has no address at all, and somebody must know. */
export type Via = 'spokespeople' | 'group' | 'members' | 'none';

/**
 * The office's choice, the same for every fractie: the fractie's own address, else all its active members; the
 * woordvoerders of an item, else the whole fractie; or always all its active members.
 */
export type Way = 'fractie' | 'spokespeople' | 'members';

export interface FractieRecipients {
  /** Short name. */
  fractie: string;
  via: Via;
  addresses: MailAddress[];
}

/** The fractie's group address, else all its active members. The same rule for every fractie. */
export function recipientsOfFractie(council: Council, shortName: string, day: string): FractieRecipients {
  const fractie = activeFractie(council, shortName, day);
  if (fractie === null) return { fractie: shortName, via: 'none', addresses: [] };
  if (fractie.address !== null && isMailAddress(fractie.address)) {
    return { fractie: shortName, via: 'group', addresses: [{ name: fractie.name, address: fractie.address }] };
  }
  const addresses = addressesOf(membersOf(council, fractie, day));
  return { fractie: shortName, via: addresses.length > 0 ? 'members' : 'none', addresses };
}

/** Stands among the short names for the council members who belong to no fractie: they are asked about like a fractie. */
export const withoutFractie = '*z';

/** Whom one may send to on a day, in the office's order: active fracties, and behind them the members without one. */
export function partiesOf(council: Council, day: string): string[] {
  const names = active(council, day).fracties.map(({ shortName }) => shortName);
  return membersWithoutFractie(council, day).length > 0 ? [...names, withoutFractie] : names;
}

/** Whom an item goes to within a fractie. Asked per item: what two items together are about is nobody's portfolio. */
export function recipientsOfItem(
  council: Council,
  shortName: string,
  topics: readonly string[],
  way: Way,
  day: string,
): FractieRecipients {
  if (shortName === withoutFractie) {
    const addresses = addressesOf(membersWithoutFractie(council, day));
    return { fractie: shortName, via: addresses.length > 0 ? 'members' : 'none', addresses };
  }
  if (way === 'spokespeople') return spokespeopleOfFractie(council, shortName, topics, day);
  const whole = recipientsOfFractie(council, shortName, day);
  const fractie = activeFractie(council, shortName, day);
  if (way === 'fractie' || fractie === null) return whole;
  const members = membersOf(council, fractie, day);
  const addresses = addressesOf(members);
  if (addresses.length === 0) return whole;
  if (whole.via !== 'group' || members.every(({ email }) => isMailAddress(email))) {
    return { fractie: shortName, via: 'members', addresses };
  }
  // Whoever has no address of their own is reached by the fractie's, or by nothing.
  return { ...whole, addresses: uniqueAddresses([...addresses, ...whole.addresses]) };
}

/** Addresses of those parties that stand in the list and cannot be used: each is left out, and said. */
export function unusableAddresses(parties: readonly string[], council: Council, day: string): string[] {
  const fracties = active(council, day).fracties.filter(({ shortName }) => parties.includes(shortName));
  const people = [
    ...fracties.flatMap((fractie) => membersOf(council, fractie, day)),
    ...(parties.includes(withoutFractie) ? membersWithoutFractie(council, day) : []),
  ];
  const all = [...fracties.map(({ address }) => address ?? ''), ...people.map(({ email }) => email)];
  return [...new Set(all)].filter((address) => address !== '' && !isMailAddress(address));
}

/**
 * Whom a fractie wants these topics sent to: per topic its woordvoerders, and for a topic without one the fractie as a
 * whole. Without topics: the fractie as a whole.
 */
function spokespeopleOfFractie(
  council: Council,
  shortName: string,
  topics: readonly string[],
  day: string,
): FractieRecipients {
  const fractie = activeFractie(council, shortName, day);
  const whole = recipientsOfFractie(council, shortName, day);
  if (fractie === null || topics.length === 0) return whole;
  const members = membersOf(council, fractie, day).filter((person) => isMailAddress(person.email));
  const perTopic = topics.map((topic) => spokespeopleAmong(members, topic, council.settings));
  const spokespeople = addressesOf(perTopic.flat());
  if (perTopic.every((people) => people.length > 0)) {
    return { fractie: shortName, via: 'spokespeople', addresses: spokespeople };
  }
  return { ...whole, addresses: uniqueAddresses([...spokespeople, ...whole.addresses]) };
}

/** Every active fractie in the office's order, and council members without a fractie. */
export function wholeCouncil(council: Council, day: string): MailAddress[] {
  const present = active(council, day);
  return uniqueAddresses([
    ...present.fracties.flatMap((fractie) => recipientsOfFractie(council, fractie.shortName, day).addresses),
    ...addressesOf(membersWithoutFractie(council, day)),
  ]);
}

/** One of each address, the first name kept; addresses differ by more than case. */
export function uniqueAddresses(addresses: readonly MailAddress[]): MailAddress[] {
  const seen = new Set<string>();
  return addresses.filter(({ address }) => {
    const key = address.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function activeFractie(council: Council, shortName: string, day: string): Fractie | null {
  return active(council, day).fracties.find((fractie) => fractie.shortName === shortName) ?? null;
}

function addressesOf(people: readonly Person[]): MailAddress[] {
  return uniqueAddresses(
    people
      .filter((person) => isMailAddress(person.email))
      .map((person) => ({ name: fullName(person), address: person.email })),
  );
}
