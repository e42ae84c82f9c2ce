import * as v from 'valibot';
import { isRecord } from '../domain/record.ts';
import type { KeyValueStore } from '../mailbox/port.ts';

/** What a stored value turned out to be. `isPartial`: some of it made no sense, and is left out of `value`. */
export type Parsed<T> = { value: T; isPartial?: boolean } | 'newer' | 'damaged';

/**
 * Why something is not known, or not kept. `newer`: a newer version of the program wrote there. `unread`: no answer, or a
 * damaged value that could not be kept aside. `full`: no room, or the store refused. In each case what stands there stays.
 */
export type StoreProblem = 'newer' | 'unread' | 'full';

/** What is kept under a key, or why nobody can say. */
export type Kept<T> = { value: T; problem: null } | { value: null; problem: StoreProblem };

/**
 * What a store keeps under a key. Damaged values are kept aside before anyone gets to write over them, and then count as
 * nothing; of one that is damaged in part the rest is there. Never throws.
 * @param parse also says what there is where nothing is stored (`undefined`)
 */
export async function readKept<T>(
  store: KeyValueStore,
  key: string,
  parse: (stored: unknown) => Parsed<T>,
): Promise<Kept<T>> {
  try {
    const stored = await store.load(key);
    const parsed = parse(stored ?? undefined);
    if (parsed === 'newer') return { value: null, problem: 'newer' };
    if (parsed !== 'damaged' && parsed.isPartial !== true) return { value: parsed.value, problem: null };
    if (!store.setAside) return { value: null, problem: 'unread' };
    await store.setAside(key, stored);
    const rest = parsed === 'damaged' ? parse(undefined) : parsed;
    return typeof rest === 'string' ? { value: null, problem: 'unread' } : { value: rest.value, problem: null };
  } catch {
    return { value: null, problem: 'unread' };
  }
}

/**
 * The shape that our lists are stored in: `{ v: 1, [field]: [...] }`.
 * @returns the entries that pass, whether some did not, or why there is no list
 */
export function parseList<T>(stored: unknown, field: string, schema: v.GenericSchema<unknown, T>): Parsed<T[]> {
  if (stored === undefined) return { value: [] };
  if (!isRecord(stored)) return 'damaged';
  const { v: version, [field]: entries } = stored;
  if (typeof version === 'number' && version > 1) return 'newer';
  if (version !== 1 || !Array.isArray(entries)) return 'damaged';
  const value = entries.flatMap((entry) => {
    const checked = v.safeParse(schema, entry);
    return checked.success ? [checked.output] : [];
  });
  return { value, isPartial: value.length < entries.length };
}
