import { useEffect, useState } from 'react';
import type { Newsletter } from '../../domain/newsletter.ts';
import type { SelectedMessage } from '../../mailbox/port.ts';
import { listCode, readableCouncil } from '../model/council-store.ts';
import type { Workspace } from '../model/workspace.ts';
import { createHandled, type Handled } from '../model/handled.ts';

/**
 * What was done with a newsletter, for as long as it is shown. Asked again when the user comes back to the pane: a
 * colleague may have handled an item meanwhile, and no event tells.
 */
export function useHandledStore(workspace: Workspace, message: SelectedMessage, newsletter: Newsletter): Handled {
  const [handled] = useState(() =>
    createHandled({
      ...workspace,
      message,
      newsletter,
      list: () => listCode(readableCouncil(workspace.council.state())),
    }),
  );
  const { mailbox } = workspace;
  useEffect(() => {
    void handled.follow(message);
    return mailbox.onSelectionChange(() => {
      const selection = mailbox.selection();
      if (selection.kind === 'message' && selection.message.itemId === message.itemId) void handled.load();
    });
  }, [handled, mailbox, message]);
  return handled;
}
