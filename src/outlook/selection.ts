import { MailboxError, type Selection, type SelectedMessage } from '../mailbox/port.ts';
import type { OfficeHost } from './host.ts';

/** The selected message, or nothing: also for an appointment, a draft and an item that the host will not show. */
export function readSelection(host: OfficeHost): Selection {
  const item = selectedItem(host);
  if (!item) return { kind: 'none' };
  return {
    kind: 'message',
    message: {
      itemId: item.itemId,
      internetMessageId: item.internetMessageId || null,
      subject: item.subject,
      from: addressLine(item.from),
      receivedAt: instant(item.dateTimeCreated),
    },
  };
}

/** The open item, as long as it is the given message; `null` once another one is selected. */
export function itemOf(host: OfficeHost, message: SelectedMessage): Office.MessageRead | null {
  const item = selectedItem(host);
  return item?.itemId === message.itemId ? item : null;
}

/** What is known is about a message that is not the open one any more. */
export function stale(): MailboxError {
  return new MailboxError('stale', 'another message is selected');
}

function selectedItem(host: OfficeHost): Office.MessageRead | null {
  const item = (host.context.mailbox.item ?? null) as Office.MessageRead | null;
  // A draft has no id and its subject is an object with getters and setters.
  return item && typeof item.itemId === 'string' && typeof item.subject === 'string' ? item : null;
}

function addressLine(from: Office.EmailAddressDetails | undefined): string {
  if (!from) return '';
  return from.displayName && from.displayName !== from.emailAddress
    ? `${from.displayName} <${from.emailAddress}>`
    : from.emailAddress;
}

function instant(date: Date | undefined): string | null {
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
}
