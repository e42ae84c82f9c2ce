import type { Channel, Content, Delivered, Platform } from './channel.ts';
import { appointmentForm } from './channels/appointment-form.ts';
import { calendarFile } from './channels/calendar-file.ts';
import { copy } from './channels/copy.ts';
import { messageForm } from './channels/message-form.ts';

/** In order of preference: the pane offers them so, and names the later ones when an earlier one failed. */
const channels = [messageForm, appointmentForm, calendarFile, copy] as const;

export type ChannelId = 'message-form' | 'appointment-form' | 'calendar-file' | 'copy';

/** The channels that take this content in this mail client, the preferred one first. */
export function channelsFor(content: Content, mailbox: Platform['mailbox']): ChannelId[] {
  return channels
    .filter((channel) => takes(channel, content) && channel.isOffered(mailbox))
    .map(({ id }) => id as ChannelId);
}

/**
 * Delivers by one channel.
 * @returns `null` where that channel does not take this content
 * @throws MailboxError see `Channel.deliver`
 */
export async function deliver(id: ChannelId, content: Content, platform: Platform): Promise<Delivered | null> {
  const channel = channels.find((candidate) => candidate.id === id);
  if (!channel || !takes(channel, content)) return null;
  // `takes` has just compared the kinds; the compiler cannot follow that through the list.
  return (channel as Channel).deliver(content, platform);
}

function takes(channel: { takes: readonly Content['kind'][] }, content: Content): boolean {
  return channel.takes.includes(content.kind);
}
