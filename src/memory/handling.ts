import { compare } from '../domain/compare.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { Change, ItemField } from '../domain/newsletter.ts';

/** schema.org-like: put in the calendar, forwarded, "Overslaan". */
export const actions = ['schedule', 'forward', 'dismiss'] as const;
export type Action = (typeof actions)[number];

/** What is known of what was delivered, from least to most; that a form opened does not mean that anything was saved or sent. */
export const degrees = ['opened', 'offered', 'drafted', 'sent', 'created'] as const;
export type Degree = (typeof degrees)[number];

/** `active`: written before the host is asked, so that a crash cannot look like done. Later ones win. */
export const statuses = ['active', 'failed', 'completed'] as const;
export type HandlingStatus = (typeof statuses)[number];

/**
 * One act: a message, appointment or decision, about one or more items. Nothing of it is ever taken out, so that copies
 * merge in any order: taking back is a mark on the items.
 */
export interface Handling {
  /** UTC, to the second: `2026-03-12T09:14:05Z`. One window writes one act per second. */
  when: string;
  /** Names the window that wrote it: two clerks in one second are two acts. */
  writer: string;
  /** `choose`: what the user said where the reader was unsure. */
  action: Action | 'choose';
  status: HandlingStatus;
  /** Of a completed one. */
  degree: Degree;
  /** `itemKey` of each, sorted. */
  items: string[];
  /** Of these, those for which it was taken back. */
  undone: string[];
  /** Short names of fracties or codes of roles (`roleCodes`), sorted; never addresses. Of a choice: what was chosen. */
  recipients: string[];
  /** Who did it, where the profile is a person's. */
  by: string | null;
  /** A short code of the list of recipients that was used: two panes with different codes have different lists. */
  list: string | null;
  /** What the letter said of the event by then. */
  change: Change | null;
}

/** Something that was done with an item: no choice. */
export type Done = Handling & { action: Action };

/** Stands for a time that is not known: earlier versions left it out for room. */
export const unknownTime = '2020-01-01T00:00:00Z';

/** Codes of those who are no fractie: how they are called on the screen is no matter of storage. */
export const roleCodes = { council: '*', spokespeople: '*w', digest: '*b' } as const;

/** An act that was wholly taken back is remembered this long after the last act, so that no copy brings it back. In days. */
const tombstoneLife = 60;

/** 32 bits of the item's id. */
export function itemKey(itemId: string): string {
  return fingerprint(itemId).slice(0, 7);
}

/** @param when ISO 8601 instant; seconds count, fractions are dropped. */
export function newHandling<A extends Handling['action']>(
  itemIds: string | readonly string[],
  action: A,
  when: string,
  parts: Partial<Pick<Handling, 'writer' | 'by' | 'status' | 'degree' | 'list' | 'change'>> & {
    recipients?: readonly string[];
  } = {},
): Handling & { action: A } {
  return {
    writer: '0',
    status: 'active',
    degree: 'opened',
    by: null,
    list: null,
    change: null,
    ...parts,
    action,
    when: toSecond(when),
    items: sorted([itemIds].flat().map(itemKey)),
    undone: [],
    recipients: sorted(parts.recipients ?? []),
  };
}

/**
 * The acts that are taken back, marked: only what is seen here, so a colleague's later one stands whatever the clocks say.
 * @param recipients only what was done for exactly these
 */
export function takenBack(
  handlings: readonly Handling[],
  itemIds: readonly string[],
  action: Handling['action'],
  recipients?: readonly string[],
): Handling[] {
  const keys = new Set(itemIds.map(itemKey));
  const names = recipients && sorted(recipients).join('|');
  return handlings
    .filter((one) => one.action === action && (names === undefined || one.recipients.join('|') === names))
    .filter(({ items }) => items.some((key) => keys.has(key)))
    .map((one) => ({ ...one, undone: sorted([...one.undone, ...one.items.filter((key) => keys.has(key))]) }));
}

export function toSecond(when: string): string {
  return `${new Date(when).toISOString().slice(0, 19)}Z`;
}

/** What makes two acts the same one. */
export function identityOf({ when, writer, action }: Handling): string {
  return `${when}|${writer}|${action}`;
}

/**
 * All acts of all lists, each once, by time. The order of the lists and how often one is merged do not matter, so two
 * people who save at the same time come to the same result whoever is first.
 */
export function merge(...lists: readonly (readonly Handling[])[]): Handling[] {
  const merged = new Map<string, Handling>();
  for (const handling of lists.flat()) {
    const identity = identityOf(handling);
    const other = merged.get(identity);
    merged.set(identity, other ? combine(other, handling) : combine(handling, handling));
  }
  return [...merged.values()].sort((a, b) => compare(identityOf(a), identityOf(b)));
}

function combine(a: Handling, b: Handling): Handling {
  return {
    ...a,
    status: statuses.indexOf(a.status) >= statuses.indexOf(b.status) ? a.status : b.status,
    degree: degrees.indexOf(a.degree) >= degrees.indexOf(b.degree) ? a.degree : b.degree,
    items: sorted([...a.items, ...b.items]),
    undone: sorted([...a.undone, ...b.undone]),
    recipients: sorted([...a.recipients, ...b.recipients]),
    by: later(a.by, b.by),
    list: later(a.list, b.list),
    change: later(a.change, b.change),
  };
}

function later<T extends string>(a: T | null, b: T | null): T | null {
  return (a ?? '') >= (b ?? '') ? a : b;
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compare);
}

function isGone({ items, undone }: Handling): boolean {
  return items.every((key) => undone.includes(key));
}

/** Without what was taken back so long before the last act that no open window can still hold it. */
export function unexpired(handlings: readonly Handling[]): Handling[] {
  const last = Math.max(0, ...handlings.map(({ when }) => Date.parse(when)));
  const oldest = last - tombstoneLife * 86_400_000;
  return handlings.filter((one) => Date.parse(one.when) >= oldest || !isGone(one));
}

/** Whether everything that `expected` say is said in `there`; names of people and lists may be left out for room. */
export function covers(there: readonly Handling[], expected: readonly Handling[]): boolean {
  const facts = (one: Handling) => JSON.stringify({ ...one, by: null, list: null });
  const known = new Map(there.map((one) => [identityOf(one), one]));
  return expected.every((one) => {
    const other = known.get(identityOf(one));
    return other !== undefined && facts(combine(other, one)) === facts(combine(other, other));
  });
}

/** What was done and stands, as far as it was not taken back, latest first. */
export function standing(handlings: readonly Handling[]): Done[] {
  return left(handlings).filter((one): one is Done => one.action !== 'choose');
}

function left(handlings: readonly Handling[]): Handling[] {
  return handlings
    .filter((one) => !isGone(one))
    .map((one) =>
      one.undone.length === 0 ? one : { ...one, items: one.items.filter((key) => !one.undone.includes(key)) },
    )
    .sort((a, b) => compare(identityOf(b), identityOf(a)));
}

/** What stands for one item, latest first. */
export function standingOf(handlings: readonly Handling[], itemId: string): Done[] {
  const key = itemKey(itemId);
  return standing(handlings.filter(({ items }) => items.includes(key))).filter(({ items }) => items.includes(key));
}

/** What a choice is kept as: the part that the reader doubted, and the reading that was chosen. */
export function choiceCode(of: ItemField, value: unknown): string {
  return `${of}:${fingerprint(JSON.stringify(value)).slice(0, 5)}`;
}

/** What the user chose last for each part of an item, as `choiceCode`. */
export function chosenFor(handlings: readonly Handling[], itemId: string): Map<ItemField, string> {
  const key = itemKey(itemId);
  const choices = left(handlings).filter(({ action, items }) => action === 'choose' && items.includes(key));
  // The latest comes first, and counts.
  const codes = choices.reverse().flatMap(({ recipients }) => recipients);
  return new Map(codes.map((code) => [code.split(':')[0] as ItemField, code]));
}
