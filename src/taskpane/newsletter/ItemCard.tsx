import { Badge } from '@fluentui/react-components';
import { memo, useId, type ReactNode } from 'react';
import type { Item, Kind } from '../../domain/newsletter.ts';
import { strings } from '../strings.nl.ts';
import { EventDates } from './EventDates.tsx';
import { useItemCardStyles } from './ItemCard.styles.ts';
import { LinkList } from './LinkList.tsx';
import { Summary } from './Summary.tsx';

interface ItemCardProps {
  item: Item;
  query: string;
  /** The topic that the card stands under: only the others are named on it. */
  underTopic: string | null;
  /** What can be done with the item. */
  children?: ReactNode;
}

const kindColor = {
  evenement: 'brand',
  publicatie: 'success',
  podcast: 'important',
  nieuws: 'subtle',
} as const satisfies Record<Kind, string>;

export const ItemCard = memo(function ItemCard({ item, query, underTopic, children }: ItemCardProps) {
  const styles = useItemCardStyles();
  const titleId = useId();
  const { topics, events, links } = item;
  const others = topics.filter((topic) => topic !== underTopic);
  return (
    <article aria-labelledby={titleId}>
      <div className={styles.heading}>
        <h3 id={titleId} className={styles.title}>
          {item.title}
        </h3>{' '}
        <Badge appearance="tint" size="small" shape="rounded" color={kindColor[item.kind]} className={styles.kind}>
          {strings.kind[item.kind]}
        </Badge>
      </div>
      {item.kind === 'evenement' ? <EventDates events={events} /> : null}
      <Summary text={item.summary} isSearched={query.trim() !== ''} />
      <LinkList links={links} />
      {others.length === 0 ? null : <p className={styles.topics}>{strings.alsoUnder(others.join(', '))}</p>}
      {children}
    </article>
  );
});
