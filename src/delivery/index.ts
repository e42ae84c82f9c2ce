import type { Channel, Content, Delivered, Platform } from './channel.ts';
import { appointmentForm } from './channels/appointment-form.ts';
import { calendarFile } from './channels/calendar-file.ts';
import { copy } from './channels/copy.ts';
import { messageForm } from './channels/message-form.ts';

const channels = [messageForm, appointmentForm, calendarFile, copy] as const;

export type ChannelId = 'message-form' | 'appointment-form' | 'calendar-file' | 'copy';

/**
 * Delivers by one channel.
 * @returns `null` where that channel does not take this content
 * @throws MailboxError see `Channel.deliver`
 */
export async function deliver(id: ChannelId, content: Content, platform: Platform): Promise<Delivered | null> {
  // That a channel is only given what it takes is seen here, and not by the compiler.
  const channel = channels.find((candidate) => candidate.id === id) as Channel | undefined;
  return channel?.takes.includes(content.kind) === true ? channel.deliver(content, platform) : null;
}
