import { Badge } from '@fluentui/react-components';
import { lazy, memo, Suspense, useId } from 'react';
import type { Item, Kind } from '../../domain/newsletter.ts';
import { HandledNotes } from '../handled/HandledNotes.tsx';
import { ItemActions } from '../resolve/ItemActions.tsx';
import { strings } from '../strings.nl.ts';
import { EventDates } from './EventDates.tsx';
import { useItemCardStyles } from './ItemCard.styles.ts';
import { LinkList } from './LinkList.tsx';
import { Summary } from './Summary.tsx';

const AppointmentActions = lazy(async () => ({
  default: (await import('../agenda/AppointmentActions.tsx')).AppointmentActions,
}));
const ForwardRow = lazy(async () => ({ default: (await import('../forward/ForwardRow.tsx')).ForwardRow }));

interface ItemCardProps {
  item: Item;
  query: string;
  /** The topic that the card stands under: only the others are named on it. */
  underTopic: string | null;
  /** A standing block: its kind says nothing. */
  isApart?: boolean;
}

const kindColor = {
  evenement: 'brand',
  publicatie: 'success',
  podcast: 'important',
  nieuws: 'subtle',
} as const satisfies Record<Kind, string>;

export const ItemCard = memo(function ItemCard({ item, query, underTopic, isApart = false }: ItemCardProps) {
  const styles = useItemCardStyles();
  const titleId = useId();
  const { topics, events, links } = item;
  const others = topics.filter((topic) => topic !== underTopic);
  return (
    <article aria-labelledby={item.title === '' ? undefined : titleId}>
      {item.title === '' && isApart ? null : (
        <div className={styles.heading}>
          {item.title === '' ? null : (
            <h3 id={titleId} className={styles.title}>
              {item.title}
            </h3>
          )}{' '}
          {isApart ? null : (
            <Badge appearance="tint" size="small" shape="rounded" color={kindColor[item.kind]} className={styles.kind}>
              {strings.kind[item.kind]}
            </Badge>
          )}
        </div>
      )}
      {item.kind === 'evenement' ? <EventDates events={events} /> : null}
      <Summary text={item.summary} isSearched={query.trim() !== ''} />
      <LinkList links={links} />
      {others.length === 0 ? null : (
        <p className={styles.topics}>
          {underTopic === null ? others.join(', ') : strings.alsoUnder(others.join(', '))}
        </p>
      )}
      <ItemActions item={item}>
        {events.length === 0 ? null : (
          <Suspense fallback={<div className={styles.actions} />}>
            <AppointmentActions item={item} dates={events} />
          </Suspense>
        )}
        {isApart ? null : (
          <Suspense fallback={<div className={styles.forward} />}>
            <ForwardRow item={item} />
          </Suspense>
        )}
      </ItemActions>
      <HandledNotes item={item} isApart={isApart} />
    </article>
  );
});
