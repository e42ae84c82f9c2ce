import type { Platform } from '../../delivery/channel.ts';
import { copyRich } from './clipboard.ts';
import { offerFile } from './download.ts';

/** What this browser does for the channels. */
export const browserPlatform: Pick<Platform, 'copy' | 'offerFile'> = { copy: copyRich, offerFile };

/** The mail client and this browser, as the channels use them. */
export function platformOf(mailbox: Platform['mailbox']): Platform {
  return { ...browserPlatform, mailbox, now: new Date().toISOString() };
}
