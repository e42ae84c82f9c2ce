import { fullName, normalise } from './council.ts';
import type { Council, Fractie, Person } from './council.ts';
import type { Imported, ImportedPerson } from './imported.ts';
import { matchPeople } from './match.ts';
import { lastDayOf } from './term.ts';

export interface PersonChange {
  before: Person;
  after: Person;
  fields: (keyof Person)[];
}

export interface FractieChange {
  before: Fractie;
  after: Fractie;
  fields: (keyof Fractie)[];
}

/** What an import would do. Nothing of it is done until `applyImport`. */
export interface ImportPreview {
  addedFracties: Fractie[];
  changedFracties: FractieChange[];
  added: Person[];
  changed: PersonChange[];
  unchanged: number;
  /** In the council and not in the file. They stay, unless the user says what is to happen. */
  gone: Person[];
  goneFracties: Fractie[];
}

/** What a paste leaves open. */
export interface ImportDefaults {
  fractie: string | null;
  role: Person['role'];
}

/** Compares a file or paste with the council. A value that the file has no column for is left as it is. */
export function previewImport(
  council: Council,
  imported: Imported,
  defaults: ImportDefaults = { fractie: null, role: 'raadslid' },
): ImportPreview {
  const fracties = fractiesAfter(council, imported);
  const shortNameOf = (name: string | null | undefined) =>
    name === null || name === undefined ? null : (findFractie(fracties.all, name)?.shortName ?? name);
  const incoming = imported.people.map(({ values }) => ({
    ...values,
    ...(values.fractie !== undefined && { fractie: shortNameOf(values.fractie) }),
  }));
  const newcomers = incoming.map((values) => completed(values, defaults));
  const pairs = matchPeople(council.people, newcomers);
  const added: Person[] = [];
  const changed: PersonChange[] = [];
  let unchanged = 0;
  for (const [index, newcomer] of newcomers.entries()) {
    const before = pairs.get(newcomer);
    if (!before) {
      added.push(newcomer);
      continue;
    }
    const after = { ...before, ...withoutGuesses(before, incoming[index] ?? {}) };
    const fields = differing(before, after);
    if (fields.length > 0) changed.push({ before, after, fields });
    else unchanged += 1;
  }
  const matched = new Set(pairs.values());
  // A paste states no fracties: it holds one fractie at most, and says nothing about the others.
  const isFile = imported.fracties.length > 0 || incoming.some((values) => values.fractie !== undefined);
  const named = new Set(incoming.map((values) => values.fractie).concat(fracties.stated));
  return {
    addedFracties: fracties.added,
    changedFracties: fracties.changed,
    added,
    changed,
    unchanged,
    gone: council.people.filter((person) => !matched.has(person) && (isFile || person.fractie === defaults.fractie)),
    goneFracties: isFile ? council.fracties.filter((fractie) => !named.has(fractie.shortName)) : [],
  };
}

/** What the user chose per row of the preview. Rows are named by the objects of the preview themselves. */
export interface ImportChoices {
  /** Of the added ones, and of the changed ones as they would be: not to be taken in. */
  skip: ReadonlySet<Person | Fractie>;
  /** Of those no longer in the file: whose last day is `lastDay`. The gentle way, they can be found back. */
  end: ReadonlySet<Person | Fractie>;
  lastDay: string;
  /** Of those no longer in the file: to be taken out. A fractie that still has people stays. */
  remove: ReadonlySet<Person | Fractie>;
}

const takeAll: ImportChoices = { skip: new Set(), end: new Set(), lastDay: '', remove: new Set() };

/** The council with the import done; whoever is gone and not chosen for anything stays. */
export function applyImport(council: Council, preview: ImportPreview, choices: ImportChoices = takeAll): Council {
  const isTaken = (entry: Person | Fractie) => !choices.skip.has(entry);
  const after = changesOf(preview.changed, isTaken);
  const afterFractie = changesOf(preview.changedFracties, isTaken);
  const gone = new Set<Person | Fractie>([...preview.gone, ...preview.goneFracties]);
  const isRemoved = (entry: Person | Fractie) => gone.has(entry) && choices.remove.has(entry);
  const ended = <T extends Person | Fractie>(entry: T): T =>
    gone.has(entry) && choices.end.has(entry) ? { ...entry, activeTo: lastDayOf(entry, choices.lastDay) } : entry;
  const people = [
    ...council.people.filter((person) => !isRemoved(person)).map((person) => after.get(person) ?? ended(person)),
    ...preview.added.filter(isTaken),
  ];
  const named = new Set(people.map(({ fractie }) => fractie));
  // Of a new fractie that was not wanted but whose people were: without it they would belong nowhere.
  const added = preview.addedFracties.filter((fractie) => isTaken(fractie) || named.has(fractie.shortName));
  const stays = (fractie: Fractie) => !isRemoved(fractie) || named.has(fractie.shortName);
  return {
    ...council,
    fracties: [
      ...council.fracties.filter(stays).map((fractie) => afterFractie.get(fractie) ?? ended(fractie)),
      ...added,
    ],
    people,
  };
}

function changesOf<T extends Person | Fractie>(
  changes: readonly { before: T; after: T }[],
  isTaken: (after: T) => boolean,
): Map<T, T> {
  return new Map(changes.filter(({ after }) => isTaken(after)).map(({ before, after }) => [before, after]));
}

/** By full or short name. */
function findFractie(fracties: readonly Fractie[], name: string): Fractie | null {
  const wanted = normalise(name);
  return (
    fracties.find((fractie) => normalise(fractie.shortName) === wanted) ??
    fracties.find((fractie) => normalise(fractie.name) === wanted) ??
    null
  );
}

function fractiesAfter(council: Council, imported: Imported) {
  const added: Fractie[] = [];
  const changed: FractieChange[] = [];
  const stated: string[] = [];
  for (const { values } of imported.fracties) {
    const before =
      findFractie(council.fracties, values.shortName ?? values.name) ?? findFractie(council.fracties, values.name);
    if (before) {
      // A short name is what people, buttons and the handled state refer to: an import does not change it.
      const after: Fractie = { ...before, ...values, shortName: before.shortName };
      const fields = differing(before, after);
      if (fields.length > 0) changed.push({ before, after, fields });
      stated.push(before.shortName);
    } else if (!findFractie(added, values.name)) {
      const taken = [...council.fracties, ...added];
      const wanted = values.shortName ?? values.name;
      added.push({ ...newFractie(values.name), ...values, shortName: freeShortName(wanted, values.name, taken) });
    }
  }
  for (const { values } of imported.people) {
    const name = values.fractie;
    if (typeof name !== 'string' || findFractie([...council.fracties, ...added], name)) continue;
    added.push(newFractie(name));
  }
  return { added, changed, stated, all: [...council.fracties, ...added] };
}

/** Everything refers to a fractie by its short name: two of the same would mix up who gets what. */
function freeShortName(wanted: string, name: string, taken: readonly Fractie[]): string {
  const isFree = (candidate: string) => taken.every(({ shortName }) => normalise(shortName) !== normalise(candidate));
  if (isFree(wanted)) return wanted;
  let candidate = name;
  for (let count = 2; !isFree(candidate); count++) candidate = `${name} ${count}`;
  return candidate;
}

function newFractie(name: string): Fractie {
  return { name, shortName: name, address: null, activeFrom: null, activeTo: null };
}

function completed(values: ImportedPerson['values'], defaults: ImportDefaults): Person {
  return { committees: [], portfolios: [], activeFrom: null, activeTo: null, ...defaults, ...values };
}

/**
 * A paste spells names as the directory does, and guesses the parts: where the whole name is the same, the parts as the
 * office keeps them stay.
 */
function withoutGuesses(before: Person, values: Partial<Person>): Partial<Person> {
  const { givenName = '', particle = '', familyName = '', ...others } = values;
  const same = normalise(fullName({ givenName, particle, familyName })) === normalise(fullName(before));
  const isTyping = before.email.toLowerCase() === others.email?.toLowerCase();
  return {
    ...others,
    ...(isTyping && { email: before.email }),
    ...(!same && { givenName, particle, familyName }),
  };
}

function differing<T extends object>(before: T, after: T): (keyof T)[] {
  return (Object.keys(before) as (keyof T)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
}
