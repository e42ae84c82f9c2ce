import { fingerprint } from '../domain/fingerprint.ts';
import { roles } from './council.ts';
import type { Council, CouncilSettings, Fractie, Person, Role } from './council.ts';
import { checkCouncil } from './schema.ts';

/**
 * The council as one line of text. Roaming settings hold 32 KB as JSON in JSON, so every quote and backslash of a plain
 * object costs one to three characters more; this line holds none of them. Hosts of addresses, portfolios and
 * committees are said once and numbered.
 *
 *   R1^<check>^<head>^<settings>^<hosts>^<words>^<fracties>^<people>
 *   sections part at ^, records at !, fields at |, lists at `
 */
const VERSION = 1;
const [SECTION, RECORD, FIELD, LIST] = ['^', '!', '|', '`'];
const ESCAPE = '~';
// What would need escaping in JSON, and our own signs. `~` itself first: it is the first to be read back.
const special = [ESCAPE, SECTION, RECORD, FIELD, LIST, '"', '\\', '\n', '\r', '\t', '\u2028', '\u2029'] as string[];
const codes = 'abcdefghijkl';

/** `absent` is told from an empty text: `null` has its own sign. */
const NULL = '*';

export function pack(council: Council): string {
  const hosts = new Numbered();
  const words = new Numbered();
  const people = council.people.map((person) => packPerson(person, council, hosts, words)).join(RECORD);
  const fracties = council.fracties.map((fractie) => packFractie(fractie, hosts)).join(RECORD);
  const body = [
    packHead(council),
    packSettings(council.settings),
    hosts.all().map(escape).join(FIELD),
    words.all().map(escape).join(FIELD),
    fracties,
    people,
  ].join(SECTION);
  return ['R' + String(VERSION), fingerprint(body), body].join(SECTION);
}

export type Unpacked =
  | { status: 'read'; council: Council }
  /** Saved by a newer version of the add-in: not for us to change. */
  | { status: 'newer'; version: number }
  /** Damaged, or never ours. */
  | { status: 'corrupt'; at: string };

export function unpack(text: string): Unpacked {
  const [tag = '', check = '', ...sections] = text.split(SECTION);
  const version = /^R(\d{1,4})$/.exec(tag)?.[1];
  if (version === undefined) return { status: 'corrupt', at: 'version' };
  if (Number(version) > VERSION) return { status: 'newer', version: Number(version) };
  if (fingerprint(sections.join(SECTION)) !== check) return { status: 'corrupt', at: 'check' };
  const [head = '', settings = '', hostList = '', wordList = '', fractieList = '', peopleList = ''] = sections;
  const hosts = listed(hostList, FIELD).map(unescape);
  const words = listed(wordList, FIELD).map(unescape);
  const fracties = listed(fractieList, RECORD).map((record) => unpackFractie(record, hosts));
  const people = listed(peopleList, RECORD).map((record) => unpackPerson(record, fracties, hosts, words));
  const checked = checkCouncil({ ...unpackHead(head), settings: unpackSettings(settings), fracties, people });
  return checked.ok ? { status: 'read', council: checked.council } : { status: 'corrupt', at: checked.at };
}

/** Values said once and referred to by number. */
class Numbered {
  readonly #numbers = new Map<string, number>();
  numberOf(value: string): string {
    const number = this.#numbers.get(value) ?? this.#numbers.size;
    this.#numbers.set(value, number);
    return number.toString(36);
  }
  all(): string[] {
    return [...this.#numbers.keys()];
  }
}

function packHead({ revision, author, savedAt, lineage, griffie }: Council): string {
  return fields([
    revision.toString(36),
    author,
    savedAt,
    lineage.join(' '),
    griffie?.name ?? null,
    griffie?.address ?? null,
  ]);
}

function unpackHead(section: string) {
  const [revision, author, savedAt, lineage, name, address] = read(section);
  return {
    revision: parseInt(revision ?? '', 36),
    author,
    savedAt,
    lineage: (lineage ?? '').split(' ').filter((stamp) => stamp !== ''),
    griffie: name === null || address === null ? null : { name, address },
  };
}

function packSettings(settings: CouncilSettings): string {
  const map = settings.topicPortfolios.map(({ topic, portfolios }) => [topic, ...portfolios].map(escape).join(LIST));
  const first = fields([
    settings.openingLine,
    settings.closingLine,
    (settings.groupAddressInTo ? 'g' : '') + (settings.shareMessages ? 's' : ''),
    settings.memberRoles.map(roleCode).join(''),
    settings.checkedTerm,
  ]);
  return [first, ...map].join(RECORD);
}

function unpackSettings(section: string) {
  const [first = '', ...map] = section.split(RECORD);
  const [openingLine, closingLine, flags, members, checkedTerm] = read(first);
  return {
    openingLine,
    closingLine,
    groupAddressInTo: flags?.includes('g') ?? false,
    shareMessages: flags?.includes('s') ?? false,
    memberRoles: Array.from(members ?? '', roleOfCode),
    topicPortfolios: map.map((record) => {
      const [topic = '', ...portfolios] = record.split(LIST).map(unescape);
      return { topic, portfolios };
    }),
    checkedTerm,
  };
}

function packFractie(fractie: Fractie, hosts: Numbered): string {
  const { name, shortName, address, activeFrom, activeTo } = fractie;
  return fields([shortName, name === shortName ? null : name, ...packAddress(address, hosts), activeFrom, activeTo]);
}

function unpackFractie(record: string, hosts: string[]) {
  const [shortName, name, local, host, activeFrom, activeTo] = read(record);
  return { shortName, name: name ?? shortName, address: unpackAddress(local, host, hosts), activeFrom, activeTo };
}

/** Trailing fields that are empty are left out: most people have no dates and no committees. */
function packPerson(person: Person, council: Council, hosts: Numbered, words: Numbered): string {
  const index = council.fracties.findIndex((fractie) => fractie.shortName === person.fractie);
  // A fractie that is no longer in the list keeps its name with the person, so that it can be put right.
  const fractie = person.fractie === null ? NULL : index >= 0 ? index.toString(36) : '=' + escape(person.fractie);
  const packed = [
    escape(person.familyName),
    escape(person.givenName),
    escape(person.particle),
    roleCode(person.role) + fractie,
    ...packAddress(person.email, hosts).map(escapeOrNull),
    person.portfolios.map((word) => words.numberOf(word)).join(LIST),
    person.committees.map((word) => words.numberOf(word)).join(LIST),
    // Most share the first day of the term: a word like any other.
    person.activeFrom === null ? '' : words.numberOf(person.activeFrom),
    person.activeTo === null ? '' : words.numberOf(person.activeTo),
  ];
  return packed.join(FIELD).replace(/\|{1,4}$/, '');
}

function unpackPerson(
  record: string,
  fracties: { shortName?: string | null | undefined }[],
  hosts: string[],
  words: string[],
) {
  const [family = '', given = '', particle = '', place = '', local = '', host = '', ...rest] = record.split(FIELD);
  const [portfolios = '', committees = '', from = '', to = ''] = rest;
  const at = place.slice(1);
  const named = at.startsWith('=') ? unescape(at.slice(1)) : fracties[parseInt(at, 36)]?.shortName;
  const wordsOf = (list: string) => listed(list, LIST).map((number) => words[parseInt(number, 36)] ?? '');
  return {
    familyName: unescape(family),
    givenName: unescape(given),
    particle: unescape(particle),
    role: roleOfCode(place.charAt(0)),
    fractie: at === NULL ? null : named,
    email: unpackAddress(unescape(local), unescape(host), hosts) ?? '',
    portfolios: wordsOf(portfolios),
    committees: wordsOf(committees),
    activeFrom: wordsOf(from)[0] ?? null,
    activeTo: wordsOf(to)[0] ?? null,
  };
}

function packAddress(address: string | null, hosts: Numbered): (string | null)[] {
  if (address === null) return [null, ''];
  const at = address.lastIndexOf('@');
  if (at < 0) return [address, ''];
  return [address.slice(0, at), hosts.numberOf(address.slice(at + 1))];
}

function unpackAddress(
  local: string | null | undefined,
  host: string | null | undefined,
  hosts: string[],
): string | null {
  if (local === null || local === undefined) return null;
  return host === '' || host === null || host === undefined ? local : `${local}@${hosts[parseInt(host, 36)] ?? ''}`;
}

const roleCode = (role: Role) => String(roles.indexOf(role));
const roleOfCode = (code: string) => roles[Number(code)];

const fields = (values: (string | null)[]) => values.map(escapeOrNull).join(FIELD);
const read = (record: string) => record.split(FIELD).map((field) => (field === NULL ? null : unescape(field)));
const listed = (text: string, separator: string) => (text === '' ? [] : text.split(separator));

function escapeOrNull(value: string | null): string {
  if (value === null) return NULL;
  return value === NULL ? ESCAPE + 'm' : escape(value);
}

function escape(text: string): string {
  return text.replace(/[~^!|`"\\\n\r\t\u2028\u2029]/g, (sign) => ESCAPE + (codes[special.indexOf(sign)] ?? ''));
}

function unescape(text: string): string {
  return text.replace(/~([a-m])/g, (_, code: string) => (code === 'm' ? NULL : (special[codes.indexOf(code)] ?? '')));
}
