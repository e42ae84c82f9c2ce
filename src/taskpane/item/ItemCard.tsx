import { memo, useId, useState } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { CheckFrom } from './CheckFrom.tsx';
import { ForwardRow } from './ForwardRow.tsx';
import { HandledNotes } from './HandledNotes.tsx';
import { ItemActions } from './ItemActions.tsx';
import { lazily } from '../shell/lazily.tsx';
import { strings } from '../strings/pane.nl.ts';
import { useCardLooks, useCardState } from './cards.ts';
import { EventDates } from './EventDates.tsx';
import { LinkList } from './LinkList.tsx';
import { Summary } from './Summary.tsx';

const AppointmentActions = lazily(async () => (await import('./AppointmentActions.tsx')).AppointmentActions, {
  meanwhile: NoActions,
});

function NoActions() {
  return <div className={useCardLooks().card.actions} />;
}

interface ItemCardProps {
  item: Item;
  query: string;
  /** The topic that the card stands under: only the others are named on it. */
  underTopic: string | null;
  /** A standing block: its kind says nothing. */
  isApart?: boolean;
}

export const ItemCard = memo(function ItemCard({ item, query, underTopic, isApart = false }: ItemCardProps) {
  const { card } = useCardLooks();
  const state = useCardState(item);
  const titleId = useId();
  const fromId = useId();
  const [told, setTold] = useState<string | null>(null);
  const { topics, events, links } = item;
  const others = topics.filter((topic) => topic !== underTopic);
  return (
    <article aria-labelledby={item.title === '' ? undefined : titleId} data-card={item.id} className={card.root}>
      {item.title === '' && isApart ? null : (
        <div className={card.heading}>
          {item.title === '' ? null : (
            <h3 id={titleId} className={card.title}>
              {item.title}
            </h3>
          )}{' '}
          {isApart ? null : <span className={card[item.kind]}>{strings.kind[item.kind]}</span>}
        </div>
      )}
      {item.kind === 'evenement' ? <EventDates events={events} /> : null}
      <Summary text={item.summary} isSearched={query.trim() !== ''} />
      <LinkList links={links} states={state.links} />
      {others.length === 0 ? null : (
        <p className={card.topics}>{underTopic === null ? others.join(', ') : strings.alsoUnder(others.join(', '))}</p>
      )}
      <ItemActions item={item} state={state}>
        {events.length === 0 ? null : (
          <AppointmentActions item={item} dates={events} isAsking={state.links.includes('asking')} />
        )}
        {isApart ? null : <ForwardRow item={item} state={state} fromId={fromId} onTell={setTold} />}
      </ItemActions>
      {isApart ? null : <CheckFrom id={fromId} state={state} />}
      <HandledNotes item={item} state={state} told={told} isApart={isApart} />
    </article>
  );
});
