import { standing, type Handling } from '../../memory/handling.ts';

/** What stands for one item. The object stays the same as long as nothing about the item changes. */
export interface ItemHandled {
  /** What was prepared or decided, latest first. */
  done: readonly Handling[];
  /** Begun and never answered for, by a window that was closed meanwhile: it may have opened, or not. */
  unsure: readonly Handling[];
}

/** An attempt of one window, by item and time. */
export function attemptKey({ item, action, when }: Handling): string {
  return `${item}|${action}|${when}`;
}

/** What stands, by item key. Objects of `before` are kept where they are still right: their cards need no new paint. */
export function itemsOf(
  handlings: readonly Handling[],
  underWay: ReadonlySet<string>,
  before: ReadonlyMap<string, ItemHandled>,
): Map<string, ItemHandled> {
  const byItem = new Map<string, { done: Handling[]; unsure: Handling[] }>();
  for (const handling of standing(handlings)) {
    const entry = byItem.get(handling.item) ?? { done: [], unsure: [] };
    byItem.set(handling.item, entry);
    if (handling.status === 'completed') entry.done.push(handling);
    else if (handling.status === 'active' && !underWay.has(attemptKey(handling))) entry.unsure.push(handling);
  }
  return new Map(
    [...byItem].map(([key, entry]) => {
      const known = before.get(key);
      return [key, known && JSON.stringify(known) === JSON.stringify(entry) ? known : entry];
    }),
  );
}
