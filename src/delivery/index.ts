import { MailboxError } from '../mailbox/port.ts';
import type { Channel, Content, Delivered, Platform } from './channel.ts';
import { appointmentForm } from './channels/appointment-form.ts';
import { calendarFile } from './channels/calendar-file.ts';
import { copy } from './channels/copy.ts';
import { messageForm } from './channels/message-form.ts';

const channels = [messageForm, appointmentForm, calendarFile, copy] as const;

export type ChannelId = 'message-form' | 'appointment-form' | 'calendar-file' | 'copy';

/**
 * Delivers by one channel.
 * @throws MailboxError see `Channel.deliver`; `unsupported` where the channel cannot be used here
 * @throws TypeError where that channel does not take this content: a mistake of ours
 */
export async function deliver(id: ChannelId, content: Content, platform: Platform): Promise<Delivered> {
  const channel = channelOf(id);
  if (!channel.takes.includes(content.kind)) throw new TypeError(`${id} takes no ${content.kind}`);
  if (!channel.isAvailable(platform)) throw new MailboxError('unsupported', id);
  return channel.deliver(content, platform);
}

/** What a channel is, to be offered where it can be used. */
function channelOf(id: ChannelId): Channel {
  // That a channel is only given what it takes is seen in `deliver`, and not by the compiler.
  const channel = channels.find((candidate) => candidate.id === id) as Channel | undefined;
  if (!channel) throw new TypeError(`no channel ${id}`);
  return channel;
}
