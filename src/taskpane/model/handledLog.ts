import type { Mailbox } from '../../mailbox/port.ts';
import { contents } from '../../memory/budget.ts';
import { readKept } from '../../memory/kept.ts';
import { wasDamaged } from './damaged.ts';

/** How long the log keeps what was prepared, in days; 0 keeps nothing. */
export const retentions = [0, 30, 90, 365] as const;
/** A number of days: one of ours, or what another version of the program offers. */
export type Retention = number;

/** A quarter: long enough to answer "what did we send last month", short enough for who asks why it is kept. */
export const usualRetention: Retention = 90;

type Store = Pick<Mailbox, 'mailboxStore'> & Partial<Pick<Mailbox, 'damaged'>>;

/**
 * The office's choice, kept with the mailbox: the log itself stays in the browser.
 * @returns `null` where it cannot be read: then nothing may be added, which an office may not want, nor dropped
 */
export async function retentionOf(mailbox: Store): Promise<Retention | null> {
  const { value, problem } = await readKept<number | null>(mailbox.mailboxStore, contents.logRetention.key, (stored) =>
    stored === undefined ? { value: null } : isDays(stored) ? { value: stored } : 'damaged',
  );
  if (problem !== null) return null;
  return value ?? (wasDamaged(mailbox, contents.logRetention.key) ? null : usualRetention);
}

function isDays(stored: unknown): stored is number {
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= 0;
}

/** @throws MailboxError where the settings cannot be kept */
export async function keepRetention(mailbox: Pick<Mailbox, 'mailboxStore'>, days: Retention): Promise<void> {
  await mailbox.mailboxStore.save(contents.logRetention.key, days);
}
