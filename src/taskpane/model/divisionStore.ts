import type { DistributionMemory, DistributionProgress } from '../../memory/distribution-memory.ts';
import type { Memory } from '../../memory/index.ts';

export interface DivisionState {
  /** How far one has come; `null` where nothing was begun, `undefined` until the browser answered. */
  progress: DistributionProgress | null | undefined;
  /** False where the browser refused it: it holds in this window only. */
  isKept: boolean;
  /** How far one had come before is not known. */
  isUnread: boolean;
}

/** How far the distribution of one newsletter has come, for React's `useSyncExternalStore`. */
export interface DivisionStore {
  state: () => DivisionState;
  subscribe: (listener: () => void) => () => void;
  /** Asks the browser, where another window may have gone on. What it does not keep yet is offered to it again. */
  load: () => Promise<void>;
  /** Shown at once. @param progress `null` forgets it */
  keep: (progress: DistributionProgress | null) => Promise<void>;
}

/** @param letter names the newsletter: `letterKey` */
export function createDivisionStore(open: () => Promise<Memory>, letter: string): DivisionStore {
  const listeners = new Set<() => void>();
  let state: DivisionState = { progress: undefined, isKept: true, isUnread: false };
  let saves = 0;
  let isSaving = false;
  let stored: Promise<DistributionMemory> | null = null;
  const memory = () => {
    stored ??= open().then((all) => all.distribution(letter));
    stored.catch(() => (stored = null));
    return stored;
  };
  const show = (next: Partial<DivisionState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const keep = async (progress: DistributionProgress | null) => {
    saves += 1;
    const mine = saves;
    isSaving = true;
    show({ progress });
    const isKept = await memory()
      .then((kept) => kept.save(progress))
      .catch(() => false);
    if (mine !== saves) return;
    isSaving = false;
    show({ isKept });
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keep,
    load: async () => {
      // What this window knows is newer than what the browser holds.
      if (isSaving) return;
      if (!state.isKept && state.progress !== undefined) {
        void keep(state.progress);
        return;
      }
      const before = saves;
      const { value, problem } = await memory()
        .then((kept) => kept.load())
        .catch(() => ({ value: null, problem: 'unread' as const }));
      if (before !== saves) return;
      if (problem === null) show({ progress: value, isUnread: false });
      else if (state.progress === undefined) show({ progress: null, isUnread: true });
    },
  };
}
