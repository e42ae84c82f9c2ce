import type { Mailbox } from '../../mailbox/port.ts';

/** Whether what stood in the mailbox's settings under a key made no sense: then nobody knows what was chosen. */
export function wasDamaged({ damaged }: Partial<Pick<Mailbox, 'damaged'>>, key: string): boolean {
  return damaged?.().some((name) => name.split('~')[0] === `mailbox:${key}`) ?? false;
}
