import type { Attempt } from '../model/handled.ts';
import type { QueuedMessage } from '../model/queue.ts';
import { useDesk } from '../newsletter/desk.ts';

/**
 * Writes down, per item of a message, for whom it was prepared. Items of other newsletters (in a weekbericht) are left
 * out: what was done is kept with the message that they stood in, and only the open one can be written to.
 */
export function useForwardHandling() {
  const { newsletter, handled } = useDesk();
  const here = ({ message }: QueuedMessage) =>
    message.items.filter((id) => newsletter.items.some((item) => item.id === id));
  return {
    begin: (queued: QueuedMessage): Attempt => handled.begin(here(queued), 'forward', queued.recorded),
    /** Takes back what this message did. The memory takes back an action as a whole, so others are written down anew. */
    undo: async (queued: QueuedMessage) => {
      const mine = [...queued.recorded].sort().join('|');
      const others = here(queued).flatMap((id) =>
        handled
          .of(id)
          .done.filter(({ action, recipients }) => action === 'forward' && recipients.join('|') !== mine)
          .map(({ recipients }) => ({ id, recipients })),
      );
      await handled.undo(here(queued), 'forward');
      for (const { id, recipients } of others) await handled.begin([id], 'forward', recipients).complete();
    },
  };
}
