import type { MailAddress } from '../domain/forms.ts';
import { defaultLines } from './texts.ts';

/** The council as the griffie keeps it: its fracties in one fixed order, the people, and how messages are written. */
export interface Council {
  /** Counts the saves; with author and time it tells one version from another. */
  revision: number;
  author: string;
  /** ISO 8601 instant of the last save, empty when never saved. */
  savedAt: string;
  /** Stamps of the versions that this one was made from, newest first: see revision.ts. */
  lineage: string[];
  /** The griffie's own address: the To of every message. `null` until the office gave it. */
  griffie: MailAddress | null;
  /** In the one order that the office chose. */
  fracties: Fractie[];
  people: Person[];
  settings: CouncilSettings;
}

export interface Fractie {
  name: string;
  /** What stands on the button and in the handled state: "VVD", "GL-PvdA". Unique within a council. */
  shortName: string;
  /** One address for the whole fractie, kept by the fractie itself; `null` where there is none. */
  address: string | null;
  /** `2026-03-26`, both inclusive; `null`: always. */
  activeFrom: string | null;
  activeTo: string | null;
}

export const roles = [
  'raadslid',
  'burgerraadslid',
  'steunfractielid',
  'fractiemedewerker',
  'wethouder',
  'griffie',
] as const;
export type Role = (typeof roles)[number];

export interface Person {
  givenName: string;
  /** Tussenvoegsel: "van den". */
  particle: string;
  familyName: string;
  /** Short name of the fractie; `null` for those without one. */
  fractie: string | null;
  role: Role;
  /** May be empty where the fractie has a group address. */
  email: string;
  committees: string[];
  /** Topics this person speaks on, in the office's own words. */
  portfolios: string[];
  activeFrom: string | null;
  activeTo: string | null;
}

export interface CouncilSettings {
  /** With placeholders, see messages/placeholders.ts. */
  openingLine: string;
  closingLine: string;
  /** Where one group address is the only recipient it may stand in To; everybody else is in Bcc, always. */
  groupAddressInTo: boolean;
  /** Fracties that get the same items share one message. */
  shareMessages: boolean;
  /** Who counts as a member of the council for messages. */
  memberRoles: Role[];
  /** The office's own lines of the map topic → portfolios; they go before the built-in map. */
  topicPortfolios: TopicPortfolios[];
  /** Date of the council election up to which the list was checked, `null`: never. */
  checkedTerm: string | null;
}

export interface TopicPortfolios {
  topic: string;
  portfolios: string[];
}

const defaultSettings: CouncilSettings = {
  ...defaultLines,
  groupAddressInTo: false,
  shareMessages: true,
  memberRoles: ['raadslid', 'burgerraadslid', 'steunfractielid', 'fractiemedewerker'],
  topicPortfolios: [],
  checkedTerm: null,
};

/** Whether nobody was filled in yet. */
export function isNobodyIn({ fracties, people }: Council): boolean {
  return fracties.length + people.length === 0;
}

/** A council without anyone in it. */
export function emptyCouncil(): Council {
  return {
    revision: 0,
    author: '',
    savedAt: '',
    lineage: [],
    griffie: null,
    fracties: [],
    people: [],
    settings: { ...defaultSettings, memberRoles: [...defaultSettings.memberRoles], topicPortfolios: [] },
  };
}

/** "Jan van den Berg". */
export function fullName(person: Pick<Person, 'givenName' | 'particle' | 'familyName'>): string {
  return [person.givenName, person.particle, person.familyName].filter((part) => part !== '').join(' ');
}

/** Characters that are compared. A cell of a CSV file can hold megabytes, on which the pattern below would overflow. */
const MAX_COMPARED = 2_000;

/** Equal for texts that a reader takes for the same: case, accents and white space left out. */
export function normalise(text: string): string {
  return text
    .slice(0, MAX_COMPARED)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.+'&/-]+/gu, ' ')
    .trim();
}

/** Tells one person from another: the address where there is one, else name and fractie. */
export function personKey(person: Person): string {
  if (person.email !== '') return person.email.toLowerCase();
  return `${normalise(fullName(person))}|${normalise(person.fractie ?? '')}`;
}
