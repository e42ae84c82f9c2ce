import { useMemo, useState } from 'react';
import { wallClockOf } from '../../domain/amsterdam.ts';
import { calendarEntries } from '../../calendar/entry.ts';
import type { Item } from '../../domain/newsletter.ts';
import { agendaOf, type AgendaRow } from '../model/agenda.ts';
import { useDesk } from '../newsletter/desk.ts';
import { ItemCard } from '../newsletter/ItemCard.tsx';
import { strings } from '../strings.nl.ts';
import { AgendaCard } from './AgendaCard.tsx';
import { useAgendaViewStyles } from './AgendaView.styles.ts';
import { FileAndCopy } from './FileAndCopy.tsx';

interface AgendaViewProps {
  items: readonly Item[];
  query: string;
}

/** The events by date: what comes, what has no date, and what has been. */
export function AgendaView({ items, query }: AgendaViewProps) {
  const styles = useAgendaViewStyles();
  const { mailbox, newsletter, handled, now } = useDesk();
  const agenda = useMemo(() => agendaOf(items, wallClockOf(now)), [items, now]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const rows = [...agenda.upcoming, ...agenda.past];
  const selected = rows.filter((row) => chosen.includes(keyOf(row)));
  const entriesNow = () =>
    (selected.length > 0 ? selected : rows).flatMap(({ item, date }) =>
      calendarEntries(item, newsletter, {
        known: handled.state().known,
        withhold: [mailbox.profile().address],
      }).filter((entry) => entry.date === date),
    );
  if (rows.length + agenda.undated.length === 0) return <p className={styles.none}>{strings.agenda.none}</p>;

  const list = (part: readonly AgendaRow[], isPast: boolean) => (
    <ul className={styles.rows}>
      {part.map((row) => (
        <li key={keyOf(row)} className={styles.row}>
          <AgendaCard
            row={row}
            query={query}
            isPast={isPast}
            isFirst={rows.find(({ item }) => item.id === row.item.id) === row}
            isChosen={chosen.includes(keyOf(row))}
            onChoose={(isChosen) => {
              setChosen(isChosen ? [...chosen, keyOf(row)] : chosen.filter((key) => key !== keyOf(row)));
            }}
          />
        </li>
      ))}
    </ul>
  );

  return (
    <>
      <p className={styles.note}>{strings.agenda.ownCalendar}</p>
      {rows.length === 0 ? null : (
        <div role="group" aria-label={strings.agenda.tools} className={styles.tools}>
          <span className={styles.what}>
            {selected.length > 0 ? strings.agenda.chosen(selected.length) : strings.agenda.all(rows.length)}
          </span>
          <FileAndCopy
            entriesNow={entriesNow}
            title={selected.length > 0 ? strings.agenda.chosen(selected.length) : strings.agenda.all(rows.length)}
          />
        </div>
      )}
      {agenda.upcoming.length === 0 ? null : (
        <section aria-labelledby="agenda-upcoming">
          <h2 id="agenda-upcoming" className={styles.heading}>
            {strings.agenda.upcoming}
          </h2>
          {list(agenda.upcoming, false)}
        </section>
      )}
      {agenda.undated.length === 0 ? null : (
        <section aria-labelledby="agenda-undated">
          <h2 id="agenda-undated" className={styles.heading}>
            {strings.agenda.undated}
          </h2>
          <ul className={styles.rows}>
            {agenda.undated.map((item) => (
              <li key={item.id} className={styles.row}>
                <ItemCard item={item} query={query} underTopic={null} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {agenda.past.length === 0 ? null : (
        <section aria-labelledby="agenda-past">
          <h2 id="agenda-past" className={styles.heading}>
            {strings.agenda.past}
          </h2>
          {list(agenda.past, true)}
        </section>
      )}
    </>
  );
}

function keyOf({ item, date }: AgendaRow): string {
  return `${item.id} ${date.start}`;
}
