import { BookmarkRegular } from '@fluentui/react-icons/svg/bookmark';
import { BookmarkOffRegular } from '@fluentui/react-icons/svg/bookmark-off';
import { useState } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { useCollection } from '../shell/useCollection.ts';
import { collectedKey } from '../model/collection.ts';
import { useDesk } from '../shell/desk.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { forwardStrings } from '../strings/forward.nl.ts';
import type { ToolbarExtra } from './ForwardToolbar.tsx';

/** What the toolbar offers beside sending: "Bewaar voor weekbericht", and back. `outcome` says how it went. */
export function useKeeping(items: readonly Item[]): { extra: ToolbarExtra; outcome: string | null } {
  const { newsletter } = useDesk();
  const { collection, items: kept } = useCollection();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<string | null>(null);
  const source = { subject: newsletter.subject, sentAt: newsletter.sentAt };
  const mine = items.map((item) => ({ item, source }));
  const keys = new Set((kept ?? []).map(collectedKey));
  const isKept = mine.length > 0 && mine.every((one) => keys.has(collectedKey(one)));

  const act = async () => {
    const done = isKept ? await collection.remove(mine) : await collection.keep(mine);
    const success = isKept ? forwardStrings.unkeptNow : forwardStrings.keptNow(mine.length);
    const text = done ? success : forwardStrings.notKept[collection.problem() ?? 'full'];
    setOutcome(text);
    announce(text);
  };
  return {
    extra: {
      label: isKept ? forwardStrings.unkeep : forwardStrings.keep,
      icon: isKept ? <BookmarkOffRegular /> : <BookmarkRegular />,
      onClick: () => {
        void act();
      },
    },
    outcome,
  };
}
