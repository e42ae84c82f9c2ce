import type { PreparedMessage } from '../../messages/prepare.ts';

/** A prepared message with how its recipients are called. */
export interface QueuedMessage {
  message: PreparedMessage;
  /** As in "Klaargezet voor …". */
  name: string;
  /** Short names or roles to be written down. */
  recorded: readonly string[];
}
