import type { Attempt } from '../model/handled.ts';
import type { QueuedMessage } from '../model/queue.ts';
import { useDesk } from '../shell/desk.ts';

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
    /** Takes back what this message did; what was prepared for others stands as it was, with its own time. */
    undo: (queued: QueuedMessage) => handled.undo(here(queued), 'forward', queued.recorded),
  };
}
