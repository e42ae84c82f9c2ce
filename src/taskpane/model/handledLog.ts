import type { Mailbox } from '../../mailbox/port.ts';
import { contents } from '../../memory/budget.ts';

/** How long the log keeps what was prepared, in days; 0 keeps nothing. */
export const retentions = [0, 30, 90, 365] as const;
export type Retention = (typeof retentions)[number];

/** A quarter: long enough to answer "what did we send last month", short enough for who asks why it is kept. */
export const usualRetention: Retention = 90;

/** The office's choice, kept with the mailbox: the log itself stays in the browser. */
export async function retentionOf(mailbox: Pick<Mailbox, 'mailboxStore'>): Promise<Retention> {
  try {
    const stored = await mailbox.mailboxStore.load(contents.logRetention.key);
    return retentions.find((days) => days === stored) ?? usualRetention;
  } catch {
    return usualRetention;
  }
}

/** @throws MailboxError where the settings cannot be kept */
export async function keepRetention(mailbox: Pick<Mailbox, 'mailboxStore'>, days: Retention): Promise<void> {
  await mailbox.mailboxStore.save(contents.logRetention.key, days);
}
