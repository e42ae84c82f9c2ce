import { MailboxError } from '../mailbox/port.ts';
import { timeouts } from './limits.ts';

/** The part of Office.js that is used here. Handed in, so that the tests can put a typed fake in its place. */
export type OfficeHost = Pick<typeof Office, 'context' | 'onReady' | 'EventType' | 'CoercionType'>;

export function supports(host: OfficeHost, version: string): boolean {
  return host.context.requirements.isSetSupported('Mailbox', version);
}

/**
 * Resolves once Office.js has shaken hands with its host.
 * @throws MailboxError `timeout` when it never does, `unsupported` when this is no Outlook (the page opened in a browser)
 */
export async function whenReady(host: OfficeHost | undefined): Promise<OfficeHost> {
  if (!host) throw new MailboxError('unsupported', 'office.js did not load');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new MailboxError('timeout', 'Office.onReady never answered'));
    }, timeouts.ready);
  });
  try {
    const info = await Promise.race([host.onReady(), late]);
    if (String(info.host) !== 'Outlook') throw new MailboxError('unsupported', 'not opened from Outlook');
    return host;
  } finally {
    clearTimeout(timer);
  }
}
