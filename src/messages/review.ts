import { active, isActive, membersOf, membersWithoutFractie } from '../council/active.ts';
import { isMailAddress } from '../council/address.ts';
import { fullName, type Council, type Person } from '../council/council.ts';
import { partiesOf, withoutFractie, type Via } from '../council/recipients.ts';
import type { MailAddress } from '../domain/forms.ts';
import type { WithheldReason } from '../links/index.ts';
import type { PreparedMessage } from './prepare.ts';

/** How far a message reaches one fractie. */
export interface FractieReach {
  /** Short name. */
  fractie: string;
  /** `group`: at the fractie's own address; who reads it we cannot know. `none`: nobody of it gets the message. */
  via: Exclude<Via, 'spokespeople'>;
  /** Of its active members, those with an address among the recipients. */
  reached: number;
  members: number;
}

/** An active member of the council who does not get a message. */
export interface Missed {
  name: string;
  /** Short name, `null` for a member without one. */
  fractie: string | null;
  /** `no-address`: could not be reached by any choice; `not-addressed`: is left out by the choice that was made;
   * `no-active-fractie`: is active, but their fractie has ended or is not in the list. */
  reason: 'no-address' | 'not-addressed' | 'no-active-fractie';
}

/** What is about to be sent, before anything opens. */
export interface MessageReview {
  /** Everybody in Bcc, or the one visible group address, with the names that the form shows. */
  recipients: MailAddress[];
  /** One per active fractie that the message is for (all of them where it is for the whole council). */
  fracties: FractieReach[];
  /** Active members of those fracties, and for the whole council those without one, who do not get it. */
  missed: Missed[];
  /** Items that go without their link, and why. */
  withoutLink: { item: string; reason: WithheldReason }[];
  /** Addresses that were left out because they are none. */
  unusable: string[];
}

/**
 * Read from the form itself and from the list of that day, not from the choices that led to it: what is said here is what
 * the form holds.
 * @param day `2026-11-21`
 */
export function reviewOf(message: PreparedMessage, council: Council, day: string): MessageReview {
  const present = active(council, day);
  const isForAll = message.fracties.length === 0;
  const fracties = present.fracties.filter(({ shortName }) => isForAll || message.fracties.includes(shortName));
  const got = addressesOf([message]);
  const people = [
    ...fracties.flatMap((fractie) => membersOf(council, fractie, day)),
    ...(isForAll || message.fracties.includes(withoutFractie) ? membersWithoutFractie(council, day) : []),
  ];
  return {
    recipients: hasVisibleGroup(message) ? [...message.form.to] : [...message.form.bcc],
    fracties: fracties.map((fractie) => {
      const members = membersOf(council, fractie, day);
      const reached = members.filter(({ email }) => got.has(email.toLowerCase())).length;
      const viaGroup = fractie.address !== null && got.has(fractie.address.toLowerCase());
      const via = viaGroup ? 'group' : reached > 0 ? 'members' : 'none';
      return { fractie: fractie.shortName, via, reached, members: members.length };
    }),
    missed: people.filter((person) => !isReached(person, council, got)).map((person) => missedOf(person, council, day)),
    withoutLink: message.notes.flatMap((note) =>
      note.code === 'link-left-out' ? [{ item: note.item, reason: note.reason }] : [],
    ),
    unusable: message.notes.flatMap((note) => (note.code === 'address-invalid' ? [note.address] : [])),
  };
}

/** The active members of the council who get none of the messages: those without a fractie too, or with one that has ended. */
export function missedBy(messages: readonly PreparedMessage[], council: Council, day: string): Missed[] {
  const got = addressesOf(messages);
  const people = council.people.filter(
    (person) => council.settings.memberRoles.includes(person.role) && isActive(person, day),
  );
  return people.filter((person) => !isReached(person, council, got)).map((person) => missedOf(person, council, day));
}

const hasVisibleGroup = ({ notes }: PreparedMessage) => notes.some(({ code }) => code === 'group-address-in-to');

function addressesOf(messages: readonly PreparedMessage[]): Set<string> {
  return new Set(messages.flatMap(({ form }) => [...form.to, ...form.bcc]).map(({ address }) => address.toLowerCase()));
}

function isReached(person: Person, council: Council, got: ReadonlySet<string>): boolean {
  if (person.email !== '' && got.has(person.email.toLowerCase())) return true;
  const fractie = council.fracties.find(({ shortName }) => shortName === person.fractie);
  return fractie?.address != null && got.has(fractie.address.toLowerCase());
}

function missedOf(person: Person, council: Council, day: string): Missed {
  const isAmong = partiesOf(council, day).includes(person.fractie ?? withoutFractie);
  const reason = !isAmong ? 'no-active-fractie' : isMailAddress(person.email) ? 'not-addressed' : 'no-address';
  return { name: fullName(person), fractie: person.fractie, reason };
}
