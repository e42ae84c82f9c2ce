import type { Mailbox, SelectedMessage } from '../mailbox/port.ts';
import { DistributionMemory } from './distribution-memory.ts';
import { HandledMemory } from './handled-memory.ts';
import type { IdRecipe } from './id-recipe.ts';
import { letterKey } from './letters.ts';
import { LogMemory } from './log.ts';
import { SeenMemory } from './seen-memory.ts';

/**
 * Everything that is remembered beyond one opening of the pane, each within its budget (`contents`). Settings, council
 * and weekbericht use the same stores under keys and limits that stand there too.
 */
export interface Memory {
  /**
   * What was done with the items of a message. One object for each in a window: who comes back to a message waits for
   * what is still being saved of it, and finds what could not be saved.
   */
  handled(message: SelectedMessage): HandledMemory;
  /** @param letter names the newsletter: `letterKey` */
  distribution(letter: string): DistributionMemory;
  readonly seen: SeenMemory;
  readonly log: LogMemory;
}

export function openMemory(
  mailbox: Pick<Mailbox, 'itemStore' | 'mailboxStore' | 'browserStore'>,
  recipe?: IdRecipe,
): Memory {
  const { mailboxStore, browserStore } = mailbox;
  const opened = new Map<string, HandledMemory>();
  return {
    handled: (message) => {
      const letter = letterKey(message);
      const name = `${letter} ${message.itemId}`;
      const known =
        opened.get(name) ??
        new HandledMemory(
          { item: mailbox.itemStore(message), mailbox: mailboxStore, browser: browserStore },
          letter,
          recipe,
        );
      opened.set(name, known);
      return known;
    },
    distribution: (letter) => new DistributionMemory(browserStore, letter),
    seen: new SeenMemory(browserStore, mailboxStore),
    log: new LogMemory(browserStore),
  };
}
