import type { DistributionRow } from '../../council/distribution.ts';
import type { DistributionProgress } from '../../memory/distribution-memory.ts';
import { roleCodes, type Handling } from '../../memory/handling.ts';
import type { PreparedMessage } from '../../messages/prepare.ts';

/** What is written down as recipient where every fractie is among them. */
const everybody: readonly string[] = Object.values(roleCodes);

/**
 * The fracties that an item was prepared for, however that was done. An entry whose recipients had to be left out for
 * room tells nothing.
 * @param handlings what stands for the item
 * @param order short names of the active fracties
 * @param since only what was done later counts
 */
export function reachedBy(handlings: readonly Handling[], order: readonly string[], since = ''): string[] {
  const names = new Set(
    handlings
      .filter(({ action, when }) => action === 'forward' && when > since)
      .flatMap(({ recipients }) => recipients),
  );
  return everybody.some((one) => names.has(one)) ? [...order] : order.filter((fractie) => names.has(fractie));
}

/** Whom an item was prepared for by a distribution that went no further: the others, in the office's order. */
export function missedBy(row: DistributionRow, reached: readonly string[]): string[] {
  const others = row.recipients.filter(({ fractie }) => !reached.includes(fractie));
  // Who has no address cannot be what is waited for.
  const isPartly = reached.length > 0 && others.some(({ addresses }) => addresses.length > 0);
  return isPartly ? others.map(({ fractie }) => fractie) : [];
}

/** Whether everything in a message was prepared for everybody in it, be it by a colleague. */
export function isReached(
  { fracties, items, notes }: Pick<PreparedMessage, 'fracties' | 'items' | 'notes'>,
  reachedSince: (itemId: string) => readonly string[],
): boolean {
  // Of the second hundred of recipients the first one's handling says nothing.
  if (notes.some(({ code }) => code === 'split-by-recipients')) return false;
  return items.every((item) => {
    const reached = reachedSince(item);
    return fracties.every((fractie) => reached.includes(fractie));
  });
}

/** Keys of the messages of a distribution that were gone on with and did not open. */
export function unopenedOf({ prepared = [], ready }: DistributionProgress): string[] {
  return prepared.filter((key) => !ready.includes(key));
}

/** Whether it is about items that are there. */
export function isOf({ ticks }: DistributionProgress, itemIds: readonly string[]): boolean {
  return ticks.some(([id]) => itemIds.includes(id));
}
