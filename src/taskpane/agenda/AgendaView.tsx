import { useId, useMemo, useState, type ReactNode } from 'react';
import { wallClockOf } from '../../domain/amsterdam.ts';
import type { Item } from '../../domain/newsletter.ts';
import { agendaOf, type AgendaRow } from '../model/agenda.ts';
import { useDesk } from '../shell/desk.ts';
import { ItemCard } from '../item/ItemCard.tsx';
import { strings } from '../strings/pane.nl.ts';
import { AgendaCard } from './AgendaCard.tsx';
import { useAgendaViewStyles } from './AgendaView.styles.ts';
import { FileAndCopy } from '../item/FileAndCopy.tsx';
import { useCalendarEntries } from '../item/useCalendarEntries.ts';

interface AgendaViewProps {
  items: readonly Item[];
  query: string;
}

/** The events by date: what comes, what has no date, and what has been. */
export function AgendaView({ items, query }: AgendaViewProps) {
  const styles = useAgendaViewStyles();
  const { now } = useDesk();
  const agenda = useMemo(() => agendaOf(items, wallClockOf(now)), [items, now]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const rows = [...agenda.upcoming, ...agenda.past];
  const selected = rows.filter((row) => chosen.includes(keyOf(row)));
  const entriesOf = useCalendarEntries();
  const entriesNow = () => (selected.length > 0 ? selected : rows).flatMap(({ item, date }) => entriesOf(item, [date]));
  const which = selected.length > 0 ? strings.agenda.chosen(selected.length) : strings.agenda.all(rows.length);
  if (rows.length + agenda.undated.length === 0) return <p className={styles.none}>{strings.agenda.none}</p>;

  const rowsOf = (part: readonly AgendaRow[], isPast: boolean) =>
    part.map((row) => (
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
    ));

  return (
    <>
      <p className={styles.note}>{strings.agenda.ownCalendar}</p>
      {rows.length === 0 ? null : (
        <div role="group" aria-label={strings.agenda.tools} className={styles.tools}>
          <span className={styles.what}>{which}</span>
          <FileAndCopy entriesNow={entriesNow} title={which} />
        </div>
      )}
      {agenda.upcoming.length === 0 ? null : (
        <Part title={strings.agenda.upcoming}>{rowsOf(agenda.upcoming, false)}</Part>
      )}
      {agenda.undated.length === 0 ? null : (
        <Part title={strings.agenda.undated}>
          {agenda.undated.map((item) => (
            <li key={item.id} className={styles.row}>
              <ItemCard item={item} query={query} underTopic={null} />
            </li>
          ))}
        </Part>
      )}
      {agenda.past.length === 0 ? null : <Part title={strings.agenda.past}>{rowsOf(agenda.past, true)}</Part>}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useAgendaViewStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      <ul className={styles.rows}>{children}</ul>
    </section>
  );
}

function keyOf({ item, date }: AgendaRow): string {
  return `${item.id} ${date.start}`;
}
