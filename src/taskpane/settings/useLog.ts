import { useCallback, useEffect, useState } from 'react';
import type { StoreProblem } from '../../memory/kept.ts';
import type { LogEntry } from '../../memory/log.ts';
import { keepRetention, retentionOf, usualRetention, type Retention } from '../model/handledLog.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { useDesk } from '../shell/desk.ts';

interface Log {
  /** Newest first; `null` until read. */
  entries: readonly LogEntry[] | null;
  days: Retention;
  /** Why there are no entries to show; `days`: how long they may be kept is not known. */
  problem: StoreProblem | 'days' | null;
  /** Keeps the choice and drops what is older. False where it could not be kept. */
  keepFor: (days: Retention) => Promise<boolean>;
  /** False where the browser did not let go. */
  clear: () => Promise<boolean>;
}

export function useLog(): Log {
  const { mailbox, now: openedAt } = useDesk();
  const { memory } = useWorkspace();
  const [entries, setEntries] = useState<readonly LogEntry[] | null>(null);
  const [days, setDays] = useState<Retention>(usualRetention);
  const [problem, setProblem] = useState<Log['problem']>(null);
  const read = useCallback(
    async (retention: Retention | null) => {
      try {
        const { log } = await memory();
        const now = new Date(openedAt).toISOString();
        // Adding nothing drops what is past retention: what is not shown is not kept either.
        if (retention !== null) await log.add([], retention, now);
        const found = await log.entries(retention ?? Infinity, now);
        setDays(retention ?? usualRetention);
        setProblem(found.problem ?? (retention === null ? 'days' : null));
        setEntries(found.problem === null ? [...found.value].reverse() : []);
      } catch {
        setProblem('unread');
        setEntries([]);
      }
    },
    [memory, openedAt],
  );
  useEffect(() => {
    void retentionOf(mailbox).then(read);
  }, [mailbox, read]);
  return {
    entries,
    days,
    problem,
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
      const isCleared = await memory().then(
        ({ log }) => log.clear(),
        () => false,
      );
      if (isCleared) {
        setEntries([]);
        setProblem(null);
      }
      return isCleared;
    },
  };
}
