import type { Mailbox, SelectedMessage } from '../mailbox/port.ts';
import { HandledMemory, type IdRecipe } from './handled-memory.ts';
import { letterKey } from './letters.ts';
import { LogMemory } from './log.ts';
import { SeenMemory } from './seen-memory.ts';

/**
 * Everything that is remembered beyond one opening of the pane, each within its budget (`contents`). Settings, council
 * and weekbericht use the same stores under keys and limits that stand there too.
 */
export interface Memory {
  /** What was done with the items of a message. Keep the object as long as the message is shown. */
  handled(message: SelectedMessage): HandledMemory;
  readonly seen: SeenMemory;
  readonly log: LogMemory;
}

export function openMemory(
  mailbox: Pick<Mailbox, 'itemStore' | 'mailboxStore' | 'browserStore'>,
  recipe?: IdRecipe,
): Memory {
  const { mailboxStore, browserStore } = mailbox;
  return {
    handled: (message) =>
      new HandledMemory(
        { item: mailbox.itemStore(message), mailbox: mailboxStore, browser: browserStore },
        letterKey(message),
        recipe,
      ),
    seen: new SeenMemory(mailboxStore),
    log: new LogMemory(browserStore),
  };
}
