import type { Mailbox } from '../../mailbox/port.ts';
import { contents } from '../../memory/budget.ts';

/** When the service may follow a tracked link: each time is a click in the griffie's name. */
export const resolveSettings = ['onUse', 'onRequest', 'never'] as const;
export type ResolveSetting = (typeof resolveSettings)[number];

type Store = Pick<Mailbox, 'mailboxStore'>;

async function storedSettings({ mailboxStore }: Store): Promise<Record<string, unknown>> {
  const stored = await mailboxStore.load(contents.settings.key);
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

/** The office's choice; where it cannot be read nothing is followed unasked. */
export async function resolveSettingOf(mailbox: Store): Promise<ResolveSetting> {
  try {
    const { resolving } = await storedSettings(mailbox);
    return resolveSettings.find((setting) => setting === resolving) ?? 'onUse';
  } catch {
    return 'onRequest';
  }
}

/** @throws MailboxError where the settings cannot be kept */
export async function keepResolveSetting(mailbox: Store, setting: ResolveSetting): Promise<void> {
  const { mailboxStore } = mailbox;
  const save = async () => {
    await mailboxStore.save(contents.settings.key, { ...(await storedSettings(mailbox)), resolving: setting });
  };
  await (mailboxStore.inTurn ? mailboxStore.inTurn(save) : save());
}
