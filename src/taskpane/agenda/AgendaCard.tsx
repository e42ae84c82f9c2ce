import { mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { dutchEventDate } from '../../calendar/dutch-date.ts';
import { placeFor } from '../../calendar/entry.ts';
import { CheckFrom } from '../item/CheckFrom.tsx';
import { ForwardRow } from '../item/ForwardRow.tsx';
import type { AgendaRow } from '../model/agenda.ts';
import { EventDates } from '../item/EventDates.tsx';
import { useCardLooks, useCardState } from '../item/cards.ts';
import { LinkList } from '../item/LinkList.tsx';
import { Summary } from '../item/Summary.tsx';
import { HandledNotes } from '../item/HandledNotes.tsx';
import { ItemActions } from '../item/ItemActions.tsx';
import { strings } from '../strings/pane.nl.ts';
import { useAgendaCardStyles } from './AgendaCard.styles.ts';
import { AppointmentActions } from '../item/AppointmentActions.tsx';

interface AgendaCardProps {
  row: AgendaRow;
  query: string;
  isPast: boolean;
  /** The first of its item's cards: an item of several dates is forwarded once, not per date. */
  isFirst: boolean;
  /** Chosen for the calendar file. */
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

/** One date of one event: when, what, and the way to the calendar. */
export function AgendaCard({ row: { item, date }, query, isPast, isFirst, isChosen, onChoose }: AgendaCardProps) {
  const styles = useAgendaCardStyles();
  const { controls } = useCardLooks();
  const state = useCardState(item);
  const titleId = useId();
  const fromId = useId();
  const [told, setTold] = useState<string | null>(null);
  const dates = useMemo(() => [date], [date]);
  const place = placeFor(item, date);
  return (
    <article aria-labelledby={titleId} className={styles.root} {...(isFirst ? { 'data-card': item.id } : {})}>
      <input
        type="checkbox"
        className={mergeClasses(controls.box, styles.choice)}
        aria-label={strings.agenda.choose(item.title, dutchEventDate(date))}
        checked={isChosen}
        onChange={({ target }) => {
          onChoose(target.checked);
        }}
      />
      <div className={styles.content}>
        <EventDates events={dates} />
        <h3 id={titleId} className={isPast ? styles.pastTitle : styles.title}>
          {item.title}
        </h3>
        {place === null ? null : <p className={styles.place}>{place}</p>}
        <Summary text={item.summary} isSearched={query.trim() !== ''} />
        <LinkList links={item.links} states={state.links} />
        <ItemActions item={item} state={state}>
          <AppointmentActions item={item} dates={dates} isAsking={state.links.includes('asking')} />
          {isFirst ? (
            <ForwardRow item={item} state={state} fromId={fromId} onTell={setTold} isChoosable={false} />
          ) : null}
        </ItemActions>
        {isFirst ? <CheckFrom id={fromId} state={state} /> : null}
        <HandledNotes item={item} state={state} told={told} />
      </div>
    </article>
  );
}
