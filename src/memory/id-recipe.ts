import { type HandledDocument, parseHandled } from './handled-packing.ts';
import { itemKey, merge } from './handling.ts';
import type { Parsed } from './kept.ts';

/** How ids of earlier recipes become today's. */
export interface IdRecipe {
  version: number;
  /** For the items of this message: id by that earlier recipe → id by today's. `null` where it is not known anymore. */
  idsSince(version: number): ReadonlyMap<string, string> | null;
}

/** A stored document with today's item keys; `newer` where nobody can say here which those are. */
export function parseByRecipe(stored: unknown, recipe: IdRecipe): Parsed<HandledDocument> {
  const { version } = recipe;
  const parsed = parseHandled(stored);
  if (typeof parsed === 'string' || parsed.value.recipe === version) return parsed;
  const document = parsed.value;
  if (document.handlings.length + document.foreign.length === 0) return { value: { ...document, recipe: version } };
  const ids = document.recipe > version ? null : recipe.idsSince(document.recipe);
  return ids === null ? 'newer' : { value: migrated(document, version, ids) };
}

/** Keys by an earlier recipe become today's; what has no successor keeps its key, so that nothing is lost. */
function migrated(document: HandledDocument, version: number, ids: ReadonlyMap<string, string>): HandledDocument {
  const keys = new Map([...ids].map(([from, to]) => [itemKey(from), itemKey(to)]));
  const today = (known: readonly string[]) => known.map((key) => keys.get(key) ?? key);
  const handlings = document.handlings.map((one) => ({ ...one, items: today(one.items), undone: today(one.undone) }));
  return { ...document, recipe: version, keys: today(document.keys), handlings: merge(handlings) };
}
