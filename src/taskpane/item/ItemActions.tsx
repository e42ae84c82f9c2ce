import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import type { CardState } from '../model/cardState.ts';
import { isResolvable } from '../model/resolvedItems.ts';
import { resolveStrings } from '../strings/resolve.nl.ts';
import { EventFromPage } from './EventFromPage.tsx';
import { useResolveStyles } from './resolve.styles.ts';
import { useResolver } from '../shell/resolving.ts';

interface ItemActionsProps {
  item: Item;
  state: CardState;
  children: ReactNode;
}

/** Around an item's buttons: using them asks where that item's own links lead (see `useActing`). */
export function ItemActions({ item, state, children }: ItemActionsProps) {
  const { setting, links } = state;
  const canAsk = setting !== null && setting !== 'never';
  const isAsking = links.includes('asking');
  const hasFailed = links.some((link) => typeof link === 'object');
  const isUndated = item.kind === 'evenement' && item.events.length === 0;
  return (
    <div data-acting={item.id}>
      {children}
      {canAsk && (isAsking || hasFailed || setting === 'onRequest') ? (
        <Lookup item={item} isAsking={isAsking} hasFailed={hasFailed} />
      ) : null}
      {canAsk && isUndated ? <EventFromPage item={item} state={state.event} /> : null}
    </div>
  );
}

/** What goes on below the buttons, so that nothing moves that is about to be pressed. */
function Lookup({ item, isAsking, hasFailed }: { item: Item; isAsking: boolean; hasFailed: boolean }) {
  const styles = useResolveStyles();
  const resolver = useResolver();
  const open = item.links.filter(isResolvable);
  if (!resolver || open.length === 0) return null;
  if (isAsking) {
    return (
      <div className={styles.row}>
        <p role="status" className={styles.note}>
          {resolveStrings.underWay}
        </p>
        <Button
          size="small"
          appearance="subtle"
          aria-label={resolveStrings.cancelFor(item.title)}
          onClick={() => {
            resolver.cancel(item);
          }}
        >
          {resolveStrings.cancel}
        </Button>
      </div>
    );
  }
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
      <span className={styles.note}>{resolveStrings.counts(new Set(open.map(({ url }) => url)).size)}</span>
    </div>
  );
}
