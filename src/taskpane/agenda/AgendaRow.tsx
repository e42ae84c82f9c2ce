import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, useSyncExternalStore } from 'react';
import type { OpenItemProps } from '../item/OpenItem.tsx';
import { Row, type RowStyles } from '../item/Row.tsx';
import { agendaKey, type AgendaRow as AgendaRowData } from '../model/agenda.ts';
import { clockTimes, shortDate } from '../model/dateWords.ts';
import { notesOf, scheduledDates, statusOf, timeOf } from '../model/handledText.ts';
import type { Rows } from '../model/rows.ts';
import { lazily } from '../shell/lazily.tsx';
import { useDesk } from '../shell/desk.ts';
import { useOffice } from '../shell/useOffice.ts';
import { useRowState } from '../shell/work.ts';
import { agendaStrings as words } from '../strings/agenda.nl.ts';

export const OpenItem = lazily<OpenItemProps>(async () => (await import('../item/OpenItem.tsx')).OpenItem);

export const useAgendaRowStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  date: { ...typographyStyles.body1Strong },
  time: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  past: { color: tokens.colorNeutralForeground2 },
});

interface AgendaRowProps {
  row: AgendaRowData;
  rows: Rows;
  styles: RowStyles;
  dateStyles: ReturnType<typeof useAgendaRowStyles>;
  isPast: boolean;
  onUndo: (row: AgendaRowData) => void;
  onNext: (key: string) => void;
}

/** One date of one event. It opens as in Berichten. */
export const AgendaRow = memo(function AgendaRow(props: AgendaRowProps) {
  const { row, rows, styles, dateStyles, isPast, onUndo, onNext } = props;
  const { item, date } = row;
  const key = agendaKey(row);
  const state = useRowState(item);
  const isOpen = useSyncExternalStore(rows.subscribe, () => rows.open() === key);
  const isChosen = useSyncExternalStore(rows.subscribe, () => rows.chosen().includes(key));
  const { now } = useDesk();
  const { today } = useOffice();
  const { done } = state.handled;
  const dates = scheduledDates(done);
  // Put in a calendar on another of its dates only: this one is still to be done.
  const isOther = dates !== null && dates.length > 0 && !dates.includes(date.start);
  const [last] = done;
  const undo = () => {
    onUndo(row);
  };
  const status =
    (done.length === 0 && !state.isKept) || isOther
      ? null
      : {
          text: statusOf(notesOf(done, now), state.isKept),
          time: last ? timeOf(last.when, now) : null,
          isMaybe: false,
          onUndo: undo,
        };
  const times = clockTimes(date) ?? (date.allDay ? words.allDay : '');
  return (
    <Row
      styles={styles}
      rowKey={key}
      item={item}
      hasKind={false}
      isOpen={isOpen}
      isChosen={isChosen}
      chooseName={`${item.title}, ${shortDate(date, today)}`}
      status={status}
      onOpen={() => {
        rows.openRow(isOpen ? null : key);
      }}
      onChoose={(chosen) => {
        rows.choose([key], chosen);
      }}
      above={
        isOpen ? null : (
          <span className={mergeClasses(dateStyles.head, isPast && dateStyles.past)}>
            <span className={dateStyles.date}>{shortDate(date, today)}</span>
            <span className={dateStyles.time}>{times}</span>
          </span>
        )
      }
      below={
        isOpen || item.topics.length === 0 || status !== null ? null : (
          <span className={styles.meta}>{item.topics.join(', ')}</span>
        )
      }
    >
      <OpenItem
        item={item}
        state={state}
        dates={[date]}
        onUndo={undo}
        onNext={() => {
          onNext(key);
        }}
      />
    </Row>
  );
});
