import type { Mailbox } from '../../mailbox/port.ts';
import type { Memory } from '../../memory/index.ts';

const opened = new WeakMap<Mailbox, Promise<Memory>>();

/**
 * What is remembered beyond one opening of the pane: one object per mail client, so that what must not overlap takes
 * turns. Loaded when first asked for, as the first paint does not need it.
 */
export function memoryOf(mailbox: Mailbox): Promise<Memory> {
  const known = opened.get(mailbox) ?? import('../../memory/index.ts').then(({ openMemory }) => openMemory(mailbox));
  opened.set(mailbox, known);
  // What failed to load is asked for again.
  known.catch(() => opened.delete(mailbox));
  return known;
}
