import { compare } from '../domain/compare.ts';
import { fingerprint } from '../domain/fingerprint.ts';

export const actions = ['schedule', 'forward', 'dismiss'] as const;

/** schema.org-like: put in the calendar, forwarded, "geen actie nodig". */
export type Action = (typeof actions)[number];

/**
 * `active`: written before the host is asked, so that a crash cannot look like "klaargezet"; `completed`: the host said
 * that the form opened, which does not mean that anything was saved or sent.
 */
export type HandlingStatus = 'active' | 'failed' | 'completed';

/** One thing that someone did with one item. Entries are only ever added; taking back is an entry too. */
export interface Handling {
  /** `itemKey` of the item. */
  item: string;
  action: Action | 'undo';
  /** What an `undo` takes back: earlier entries of that action for the item. `null` for the other actions. */
  undoes: Action | null;
  /**
   * Of an `undo`: the time of the one entry that it takes back; `null`: every earlier one. By its time, not by its
   * recipients: those are the first to go for room, and then the fracties beside it would be taken back as well.
   */
  undoneAt: string | null;
  status: HandlingStatus;
  /** Short names of fracties or roles, sorted; never addresses. A colleague with another list can still read them. */
  recipients: string[];
  /** UTC, to the second: `2026-03-12T09:14:05Z`; `unknownTime` once the time had to be left out for room. */
  when: string;
  /** Who did it, where the profile is a person's. */
  by: string | null;
}

/** The oldest time that can be written; stands for a time that was left out for room. */
export const unknownTime = '2020-01-01T00:00:00Z';

/** 32 bits of the item's id: 300 items of one newsletter fit in the message's custom properties with room for more. */
export function itemKey(itemId: string): string {
  return fingerprint(itemId).slice(0, 7);
}

/** @param when ISO 8601 instant; seconds count, fractions are dropped. */
export function newHandling(
  itemId: string,
  action: Action,
  when: string,
  parts: { recipients?: readonly string[]; by?: string | null; status?: HandlingStatus } = {},
): Handling {
  return {
    item: itemKey(itemId),
    action,
    undoes: null,
    undoneAt: null,
    status: parts.status ?? 'active',
    recipients: sorted(parts.recipients ?? []),
    when: toSecond(when),
    by: parts.by ?? null,
  };
}

/** The entry that takes back all that was done by one action with an item so far. */
export function newUndo(itemId: string, undoes: Action, when: string, by: string | null = null): Handling {
  return {
    item: itemKey(itemId),
    action: 'undo',
    undoes,
    undoneAt: null,
    status: 'completed',
    recipients: [],
    when: toSecond(when),
    by,
  };
}

/** The entry that takes back one other, and nothing that was done beside it. */
export function newUndoOf(handling: Handling, when: string): Handling {
  const { item, action, recipients } = handling;
  if (action === 'undo') throw new TypeError('an undo is not taken back');
  return {
    item,
    action: 'undo',
    undoes: action,
    undoneAt: handling.when,
    status: 'completed',
    recipients: sorted(recipients),
    when: toSecond(when),
    by: null,
  };
}

export function toSecond(when: string): string {
  return `${new Date(when).toISOString().slice(0, 19)}Z`;
}

/** What makes two entries the same one: it survives that details were shortened in one of the copies. */
export function identityOf(handling: Handling): string {
  return [handling.item, handling.action, handling.undoes ?? '', handling.undoneAt ?? '', handling.when].join('|');
}

const rank: Record<HandlingStatus, number> = { active: 0, failed: 1, completed: 2 };

/**
 * All entries of all lists, each once, by time. The order of the lists and how often one is merged do not matter, so
 * two people who save at the same time come to the same result whoever is first.
 */
export function merge(...lists: readonly (readonly Handling[])[]): Handling[] {
  const merged = new Map<string, Handling>();
  for (const handling of lists.flat()) {
    const identity = identityOf(handling);
    const other = merged.get(identity);
    merged.set(identity, other ? combine(other, handling) : { ...handling, recipients: sorted(handling.recipients) });
  }
  return [...merged.values()].sort((a, b) => compare(a.when, b.when) || compare(identityOf(a), identityOf(b)));
}

function combine(a: Handling, b: Handling): Handling {
  return {
    ...a,
    status: rank[a.status] >= rank[b.status] ? a.status : b.status,
    recipients: sorted([...a.recipients, ...b.recipients]),
    by: (a.by ?? '') >= (b.by ?? '') ? a.by : b.by,
  };
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compare);
}

/**
 * What stands: entries that no later undo took back, latest first. An undo in the same second wins, since it can only
 * have been meant for what it follows.
 */
export function standing(handlings: readonly Handling[]): Handling[] {
  const undone = new Map<string, string>();
  const undoneAlone = new Set<string>();
  for (const { item, undoes, undoneAt, when } of handlings) {
    const key = `${item}|${undoes ?? ''}`;
    if (undoneAt !== null) undoneAlone.add(`${key}|${undoneAt}`);
    else if (undoes !== null && when > (undone.get(key) ?? '')) undone.set(key, when);
  }
  return handlings
    .filter(({ item, action, when }) => {
      const key = `${item}|${action}`;
      return action !== 'undo' && when > (undone.get(key) ?? '') && !undoneAlone.has(`${key}|${when}`);
    })
    .sort((a, b) => compare(b.when, a.when));
}

/** What stands for one item, latest first. */
export function standingOf(handlings: readonly Handling[], itemId: string): Handling[] {
  const key = itemKey(itemId);
  return standing(handlings.filter((handling) => handling.item === key));
}
