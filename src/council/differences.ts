import { isRecord } from '../domain/record.ts';
import type { Council, CouncilSettings, Fractie, Person } from './council.ts';
import { personKey } from './council.ts';
import { matchPeople } from './match.ts';

export type Side = 'mine' | 'theirs';

/**
 * Something that two versions of the council do not agree on; `null` where a side does not have it. `suggestion`: what
 * only one side changed since `base`, where that is known. Without it, what only one side has is suggested to be kept.
 */
export type Difference = { id: string; fields: string[]; suggestion: Side | null } & (
  | { kind: 'person'; mine: Person | null; theirs: Person | null }
  | { kind: 'fractie'; mine: Fractie | null; theirs: Fractie | null }
  | { kind: 'setting'; mine: unknown; theirs: unknown }
);

/**
 * The differences per person, fractie and setting, for the user to choose.
 * @param base the version both were made from, where it is still known
 */
export function differences(mine: Council, theirs: Council, base: Council | null = null): Difference[] {
  return [
    ...fractieDifferences(mine, theirs, base),
    ...personDifferences(mine, theirs, base),
    ...settingDifferences(mine, theirs, base),
  ];
}

/**
 * One council of both. What is not chosen follows the suggestion; where there is none, theirs stands: it is what the
 * mailbox holds. The order of fracties is `theirs`, with mine behind.
 */
export function merge(
  mine: Council,
  theirs: Council,
  found: readonly Difference[],
  choices: ReadonlyMap<string, Side>,
): Council {
  const merged: Council = { ...theirs, settings: { ...theirs.settings } };
  for (const difference of found) {
    const side = choices.get(difference.id) ?? difference.suggestion ?? 'theirs';
    if (side === 'theirs') continue;
    if (difference.kind === 'person') merged.people = put(merged.people, difference.theirs, difference.mine);
    else if (difference.kind === 'fractie') merged.fracties = put(merged.fracties, difference.theirs, difference.mine);
    else if (difference.id === 'setting:griffie') merged.griffie = mine.griffie;
    else if (difference.id === 'setting:order') merged.fracties = ordered(merged.fracties, mine.fracties);
    else merged.settings = { ...merged.settings, ...settingOf(mine, difference.id) };
  }
  return merged;
}

function put<T>(list: readonly T[], before: T | null, after: T | null): T[] {
  if (before === null) return after === null ? [...list] : [...list, after];
  return list.flatMap((entry) => (entry === before ? (after === null ? [] : [after]) : [entry]));
}

function ordered(list: readonly Fractie[], like: readonly Fractie[]): Fractie[] {
  const place = (fractie: Fractie) => {
    const index = like.findIndex(({ shortName }) => shortName === fractie.shortName);
    return index < 0 ? like.length : index;
  };
  return [...list].sort((a, b) => place(a) - place(b));
}

function personDifferences(mine: Council, theirs: Council, base: Council | null): Difference[] {
  const toTheirs = matchPeople(theirs.people, mine.people);
  const toBase = base === null ? null : matchPeople(base.people, mine.people);
  const theirsToBase = base === null ? null : matchPeople(base.people, theirs.people);
  const matched = new Set(toTheirs.values());
  const result: Difference[] = [];
  for (const person of mine.people) {
    const other = toTheirs.get(person) ?? null;
    const origin = toBase?.get(person) ?? null;
    result.push(...differ('person', personKey(person), person, other, base === null ? undefined : origin));
  }
  for (const other of theirs.people) {
    if (matched.has(other)) continue;
    const origin = base === null ? undefined : (theirsToBase?.get(other) ?? null);
    result.push(...differ('person', personKey(other), null, other, origin));
  }
  return result;
}

function fractieDifferences(mine: Council, theirs: Council, base: Council | null): Difference[] {
  const names = new Set([...theirs.fracties, ...mine.fracties].map((fractie) => fractie.shortName));
  const find = (council: Council, name: string) =>
    council.fracties.find((fractie) => fractie.shortName === name) ?? null;
  return [...names].flatMap((name) =>
    differ('fractie', name, find(mine, name), find(theirs, name), base === null ? undefined : find(base, name)),
  );
}

function settingDifferences(mine: Council, theirs: Council, base: Council | null): Difference[] {
  const keys = Object.keys(mine.settings) as (keyof CouncilSettings)[];
  const order = (council: Council, others: Council) =>
    council.fracties
      .map((fractie) => fractie.shortName)
      .filter((name) => others.fracties.some((fractie) => fractie.shortName === name));
  return [
    ...differ('setting', 'griffie', mine.griffie, theirs.griffie, base === null ? undefined : base.griffie),
    ...differ('setting', 'order', order(mine, theirs), order(theirs, mine), undefined),
    ...keys.flatMap((key) =>
      differ('setting', key, mine.settings[key], theirs.settings[key], base === null ? undefined : base.settings[key]),
    ),
  ];
}

/** @param origin the value both come from; `undefined` where that is not known */
function differ(kind: 'person', key: string, mine: Person | null, theirs: Person | null, origin: unknown): Difference[];
function differ(
  kind: 'fractie',
  key: string,
  mine: Fractie | null,
  theirs: Fractie | null,
  origin: unknown,
): Difference[];
function differ(kind: 'setting', key: string, mine: unknown, theirs: unknown, origin: unknown): Difference[];
function differ(kind: Difference['kind'], key: string, mine: unknown, theirs: unknown, origin: unknown): Difference[] {
  if (same(mine, theirs)) return [];
  const suggestion = suggest(mine, theirs, origin);
  return [{ kind, id: `${kind}:${key}`, fields: fieldsOf(mine, theirs), suggestion, mine, theirs } as Difference];
}

function suggest(mine: unknown, theirs: unknown, origin: unknown): Side | null {
  if (origin !== undefined) {
    if (same(mine, origin)) return 'theirs';
    if (same(theirs, origin)) return 'mine';
    return null;
  }
  if (mine === null) return 'theirs';
  return theirs === null ? 'mine' : null;
}

function fieldsOf(mine: unknown, theirs: unknown): string[] {
  if (!isRecord(mine) || !isRecord(theirs)) return [];
  return Object.keys(mine).filter((key) => !same(mine[key], theirs[key]));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function settingOf(council: Council, id: string): Partial<CouncilSettings> {
  const key = id.slice('setting:'.length) as keyof CouncilSettings;
  return { [key]: council.settings[key] };
}
