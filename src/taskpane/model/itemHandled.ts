import { identityOf, standing, type Done, type Handling } from '../../memory/handling.ts';

/** What stands for one item. The object stays the same as long as nothing about the item changes. */
export interface ItemHandled {
  /** What was prepared or decided, latest first. */
  done: readonly Done[];
  /** Begun and never answered for, by a window that was closed meanwhile: it may have opened, or not. */
  unsure: readonly Done[];
}

/** Whether the last act was with another list of recipients than `mine`: a colleague's, or ours before it was changed. */
export function hasOtherList(handlings: readonly Handling[], mine: string | null): boolean {
  const last = standing(handlings).find(({ list }) => list !== null);
  return mine !== null && last !== undefined && last.list !== mine;
}

/** What stands, by item key. Objects of `before` are kept where they are still right: their cards need no new paint. */
export function itemsOf(
  handlings: readonly Handling[],
  underWay: ReadonlySet<string>,
  before: ReadonlyMap<string, ItemHandled>,
): Map<string, ItemHandled> {
  const byItem = new Map<string, { done: Done[]; unsure: Done[] }>();
  for (const handling of standing(handlings)) {
    for (const key of handling.items) {
      const entry = byItem.get(key) ?? { done: [], unsure: [] };
      byItem.set(key, entry);
      if (handling.status === 'completed') entry.done.push(handling);
      else if (handling.status === 'active' && !underWay.has(identityOf(handling))) entry.unsure.push(handling);
    }
  }
  return new Map(
    [...byItem].map(([key, entry]) => {
      const known = before.get(key);
      return [key, known && JSON.stringify(known) === JSON.stringify(entry) ? known : entry];
    }),
  );
}
