import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Store } from '../model/store.ts';
import type { Workspace } from '../model/workspace.ts';

/** All that is open of the mailbox; the pane provides it. */
export const WorkspaceOnPane = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceOnPane);
  if (!workspace) throw new Error('useWorkspace outside the pane');
  return workspace;
}

/** Draws again when it changes. */
export function useStore<T>(store: Pick<Store<T>, 'state' | 'subscribe'>): T {
  return useSyncExternalStore(store.subscribe, store.state);
}
