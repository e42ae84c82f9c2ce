import type { HandlingStatus } from '../../memory/handling.ts';
import { newHandling, newUndo } from '../../memory/handling.ts';
import { useDesk } from '../newsletter/desk.ts';
import type { QueuedMessage } from './useQueue.ts';

/** Writes down, per item of a message, for whom it was prepared. */
export function useForwardHandling() {
  const { mailbox, handled } = useDesk();
  const by = () => mailbox.profile().name || null;
  return {
    write: ({ message, recorded }: QueuedMessage, when: string, status: HandlingStatus) => {
      const parts = { recipients: recorded, by: by(), status };
      void handled.record(...message.items.map((id) => newHandling(id, 'forward', when, parts)));
    },
    undo: ({ message }: QueuedMessage) => {
      const when = new Date().toISOString();
      void handled.record(...message.items.map((id) => newUndo(id, 'forward', when, by())));
    },
  };
}
