import type { Mailbox } from '../../mailbox/port.ts';

/** Names of what stood in the mailbox's settings under a key and made no sense, the latest last (see `Mailbox.damaged`). */
export function damagedUnder({ damaged }: Partial<Pick<Mailbox, 'damaged'>>, key: string): string[] {
  return (damaged?.() ?? []).filter((name) => name.split('~')[0] === `mailbox:${key}`);
}

/** Whether anything was: then nobody knows what was chosen. */
export function wasDamaged(mailbox: Partial<Pick<Mailbox, 'damaged'>>, key: string): boolean {
  return damagedUnder(mailbox, key).length > 0;
}
