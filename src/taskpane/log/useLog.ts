import { useCallback, useEffect, useState } from 'react';
import type { LogEntry } from '../../memory/log.ts';
import { keepRetention, retentionOf, usualRetention, type Retention } from '../model/handledLog.ts';
import { memoryOf } from '../model/memory.ts';
import { useDesk } from '../newsletter/desk.ts';

interface Log {
  /** Newest first; `null` until read. */
  entries: readonly LogEntry[] | null;
  days: Retention;
  /** Keeps the choice and drops what is older. False where it could not be kept. */
  keepFor: (days: Retention) => Promise<boolean>;
  /** False where the browser did not let go. */
  clear: () => Promise<boolean>;
}

export function useLog(): Log {
  const { mailbox, now: openedAt } = useDesk();
  const [entries, setEntries] = useState<readonly LogEntry[] | null>(null);
  const [days, setDays] = useState<Retention>(usualRetention);
  const read = useCallback(
    async (retention: Retention) => {
      const { log } = await memoryOf(mailbox);
      const now = new Date(openedAt).toISOString();
      // Adding nothing drops what is past retention: what is not shown is not kept either.
      await log.add([], retention, now);
      setDays(retention);
      setEntries([...(await log.entries(retention, now))].reverse());
    },
    [mailbox, openedAt],
  );
  useEffect(() => {
    void retentionOf(mailbox).then(read);
  }, [mailbox, read]);
  return {
    entries,
    days,
    keepFor: async (chosen) => {
      try {
        await keepRetention(mailbox, chosen);
      } catch {
        return false;
      }
      await read(chosen);
      return true;
    },
    clear: async () => {
      const isCleared = await (await memoryOf(mailbox)).log.clear();
      if (isCleared) setEntries([]);
      return isCleared;
    },
  };
}
