import type { PreparedMessage } from '../../messages/prepare.ts';
import type { Parcel } from './outbox.ts';

/** A prepared e-mail on its way. */
export interface QueuedMessage extends Parcel {
  message: PreparedMessage;
}

/**
 * @param name as in "Klaargezet voor …"
 * @param recipients short names or codes of roles, to be written down
 * @param here ids of the items that stand in the open newsletter: those of others (in a weekbericht) are not written there
 */
export function queuedMessage(
  message: PreparedMessage,
  name: string,
  recipients: readonly string[],
  book: Parcel['book'],
  here: ReadonlySet<string>,
): QueuedMessage {
  const { form, text } = message;
  return {
    message,
    name,
    recipients,
    book,
    channel: 'message-form',
    content: { kind: 'message', form, html: form.htmlBody, text },
    action: 'forward',
    items: message.items.filter((id) => here.has(id)),
  };
}
