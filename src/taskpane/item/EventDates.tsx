import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { memo } from 'react';
import { dutchEventDate } from '../../calendar/dutch-date.ts';
import type { EventDate } from '../../domain/newsletter.ts';
import { isYearAssumed } from '../model/dates.ts';
import { strings } from '../strings/pane.nl.ts';
import { useCardLooks } from './cards.ts';

/** When an event takes place, and what of that was worked out rather than read. */
export const EventDates = memo(function EventDates({ events }: { events: readonly EventDate[] }) {
  const { dates: styles } = useCardLooks();
  if (events.length === 0) return <p className={styles.none}>{strings.event.noDate}</p>;
  return (
    <ul className={styles.root}>
      {events.map((event) => (
        <li key={event.start} className={styles.date}>
          <CalendarLtrRegular className={styles.icon} aria-hidden="true" />
          <span>
            <time dateTime={event.start} className={styles.when}>
              {dutchEventDate(event)}
            </time>
            <Evidence event={event} />
          </span>
        </li>
      ))}
    </ul>
  );
});

function Evidence({ event }: { event: EventDate }) {
  const { dates: styles } = useCardLooks();
  const notes = [
    ...(event.openEnd ? [strings.event.openEnd] : []),
    ...(event.conflict ? [strings.event.conflict] : []),
    ...(isYearAssumed(event) ? [strings.event.yearAssumed] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <span className={event.conflict ? styles.conflict : styles.evidence}>
      {notes.join('; ')}; {strings.event.readFrom(event.text)}
    </span>
  );
}
