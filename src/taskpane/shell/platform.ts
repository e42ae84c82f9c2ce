import type { Platform } from '../../delivery/channel.ts';
import { copyRich } from './clipboard.ts';
import { offerFile } from './download.ts';

/** The mail client and this browser, as the channels use them. */
export function browserPlatform(mailbox: Platform['mailbox']): Platform {
  return { mailbox, copy: copyRich, offerFile, now: new Date().toISOString() };
}
