import { MailboxError, type SelectedMessage } from '../mailbox/port.ts';
import { askHost, HostRefusal } from './call.ts';
import type { OfficeHost } from './host.ts';
import { bodyRetries, timeouts } from './limits.ts';
import { itemOf, stale } from './selection.ts';

/** Always HTML: the text form loses links and differs per client. */
export async function readBody(host: OfficeHost, message: SelectedMessage): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await readOnce(host, message);
    } catch (error) {
      const again = error instanceof HostRefusal && error.code === bodyRetries.code && attempt < bodyRetries.attempts;
      if (!again) throw error;
      await new Promise((resolve) => setTimeout(resolve, bodyRetries.pause));
    }
  }
}

async function readOnce(host: OfficeHost, message: SelectedMessage): Promise<string> {
  const item = itemOf(host, message);
  if (!item) throw stale();
  let body: string;
  try {
    body = await askHost<string>('body.getAsync', timeouts.body, (done) => {
      item.body.getAsync(host.CoercionType.Html, done);
    });
  } catch (error) {
    // An answer to a question about the previous message, whatever it says, is not about the one that is open now.
    throw itemOf(host, message) ? error : stale();
  }
  if (!itemOf(host, message)) throw stale();
  // A host that says yes and gives nothing.
  if (typeof (body as unknown) !== 'string') throw new MailboxError('failed', 'body.getAsync: no body');
  return body;
}
