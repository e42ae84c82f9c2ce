import { fullName, normalise, personKey } from './council.ts';
import type { Council, Fractie, Person } from './council.ts';
import type { Imported, ImportedPerson } from './imported.ts';
import { matchPeople } from './match.ts';

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

/** What is to happen with those no longer in the file; whoever is not named stays. */
export interface ImportChoices {
  /** `personKey` of people whose last day is `lastDay`: the gentle way, they can be found back. */
  end: readonly string[];
  lastDay: string;
  /** `personKey` of people to take out. */
  remove: readonly string[];
}

/** The council with the import done. */
export function applyImport(
  council: Council,
  preview: ImportPreview,
  choices: ImportChoices = { end: [], lastDay: '', remove: [] },
): Council {
  const after = new Map(preview.changed.map((change) => [change.before, change.after]));
  const afterFractie = new Map(preview.changedFracties.map((change) => [change.before, change.after]));
  const gone = new Set(preview.gone);
  const people = council.people.flatMap((person) => {
    const key = personKey(person);
    if (gone.has(person) && choices.remove.includes(key)) return [];
    if (gone.has(person) && choices.end.includes(key)) return [{ ...person, activeTo: choices.lastDay }];
    return [after.get(person) ?? person];
  });
  return {
    ...council,
    fracties: [...council.fracties.map((fractie) => afterFractie.get(fractie) ?? fractie), ...preview.addedFracties],
    people: [...people, ...preview.added],
  };
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
