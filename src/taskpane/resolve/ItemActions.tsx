import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { isResolvable } from '../model/resolvedItems.ts';
import { resolveStrings } from '../strings/resolve.nl.ts';
import { EventFromPage } from './EventFromPage.tsx';
import { useResolveStyles } from './resolve.styles.ts';
import { useActiveSetting, useHasFailed, useIsAsking, useResolver } from './resolving.ts';
import { useActing } from './useActing.ts';

/** Around an item's buttons: using them asks where that item's own links lead. */
export function ItemActions({ item, children }: { item: Item; children: ReactNode }) {
  const resolver = useResolver();
  const area = useRef<HTMLDivElement>(null);
  useActing(area, () => resolver?.act(item));
  return (
    <div ref={area}>
      {children}
      <Lookup item={item} />
      <EventFromPage item={item} />
    </div>
  );
}

/** What goes on below the buttons, so that nothing moves that is about to be pressed. */
function Lookup({ item }: { item: Item }) {
  const styles = useResolveStyles();
  const resolver = useResolver();
  const setting = useActiveSetting();
  const open = item.links.filter(isResolvable);
  const urls = open.map(({ url }) => url);
  const isAsking = useIsAsking(urls);
  const hasFailed = useHasFailed(urls);
  if (!resolver || setting === null || setting === 'never' || open.length === 0) return null;
  if (isAsking) {
    return (
      <div className={styles.row}>
        <p role="status" className={styles.note}>
          {resolveStrings.underWay}
        </p>
        <Button size="small" appearance="subtle" onClick={resolver.cancel}>
          {resolveStrings.cancel}
        </Button>
      </div>
    );
  }
  if (setting !== 'onRequest' && !hasFailed) return null;
  return (
    <div className={styles.row}>
      <Button
        size="small"
        appearance="subtle"
        aria-label={resolveStrings.askFor(item.title)}
        onClick={() => {
          void resolver.ask([item]);
        }}
      >
        {hasFailed ? resolveStrings.askAgain : resolveStrings.ask}
      </Button>
      <span className={styles.note}>{resolveStrings.counts(new Set(urls).size)}</span>
    </div>
  );
}
