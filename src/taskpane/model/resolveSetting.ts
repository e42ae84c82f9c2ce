import { isRecord } from '../../domain/record.ts';
import { MailboxError, type Mailbox } from '../../mailbox/port.ts';
import { contents } from '../../memory/budget.ts';
import { readKept } from '../../memory/kept.ts';
import { inTurnOf } from '../../memory/turns.ts';
import { wasDamaged } from './damaged.ts';

/** When the service may follow a tracked link: each time is a click in the griffie's name. */
export const resolveSettings = ['onUse', 'onRequest', 'never'] as const;
export type ResolveSetting = (typeof resolveSettings)[number];
/** Until the office has chosen, nothing is looked up unless it is pressed for. */
export type KnownSetting = ResolveSetting | 'unanswered';

type Store = Pick<Mailbox, 'mailboxStore'> & Partial<Pick<Mailbox, 'damaged'>>;

async function storedSettings({ mailboxStore }: Store): Promise<Record<string, unknown>> {
  const { value } = await readKept<Record<string, unknown>>(mailboxStore, contents.settings.key, (stored) =>
    stored === undefined ? { value: {} } : isRecord(stored) ? { value: { ...stored } } : 'damaged',
  );
  if (value === null) throw new MailboxError('failed', 'the settings cannot be read');
  return value;
}

/** The office's choice; where it cannot be read nothing is followed unasked. */
export async function resolveSettingOf(mailbox: Store): Promise<KnownSetting> {
  try {
    const { resolving } = await storedSettings(mailbox);
    if (resolving === undefined) return wasDamaged(mailbox, contents.settings.key) ? 'onRequest' : 'unanswered';
    // A choice of another version: what it means is not known here.
    return resolveSettings.find((setting) => setting === resolving) ?? 'onRequest';
  } catch {
    return 'onRequest';
  }
}

/** @throws MailboxError where the settings cannot be kept */
export async function keepResolveSetting(mailbox: Store, setting: ResolveSetting): Promise<void> {
  const { mailboxStore } = mailbox;
  await inTurnOf(mailboxStore, async () => {
    await mailboxStore.save(contents.settings.key, { ...(await storedSettings(mailbox)), resolving: setting });
  });
}
