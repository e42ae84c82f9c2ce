import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { months } from '../../calendar/dutch-date.ts';
import { wallClockOf } from '../../domain/amsterdam.ts';
import type { Item } from '../../domain/newsletter.ts';
import { useRowStyles } from '../item/Row.tsx';
import { Section, useSectionStyles } from '../item/Section.tsx';
import { TodoToggle } from '../item/TodoToggle.tsx';
import { useListKeys } from '../item/useListKeys.ts';
import { showRow } from '../item/scrolling.ts';
import { agendaKey, agendaOf, type AgendaRow as AgendaRowData } from '../model/agenda.ts';
import { scheduledDates } from '../model/handledText.ts';
import type { Rows } from '../model/rows.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useDesk } from '../shell/desk.ts';
import { StateMessage } from '../shell/StateMessage.tsx';
import { useWork } from '../shell/work.ts';
import { agendaStrings as words } from '../strings/agenda.nl.ts';
import { itemStrings } from '../strings/item.nl.ts';
import { AgendaRow, OpenItem, useAgendaRowStyles } from './AgendaRow.tsx';
import { DatesBar, datesKey } from './DatesBar.tsx';
import { UndatedRow } from './UndatedRow.tsx';

const useStyles = makeStyles({
  top: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '6px 12px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  all: { ...typographyStyles.body1, display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px' },
  box: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  scroller: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto', position: 'relative', scrollPaddingTop: '28px' },
  past: { ...typographyStyles.caption1Strong, padding: '6px 12px', minHeight: '24px', cursor: 'pointer' },
});

interface AgendaViewProps {
  items: readonly Item[];
  /** Of this list; kept while other screens are seen. */
  rows: Rows;
  isTodo: boolean;
  onTodo: (isTodo: boolean) => void;
  isShown: boolean;
}

/** The events by date: what comes, what has no date, and what has been. */
export function AgendaView({ items, rows, isTodo, onTodo, isShown }: AgendaViewProps) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const dateStyles = useAgendaRowStyles();
  const sectionStyles = useSectionStyles();
  const { now, handled } = useDesk();
  const { deeds, presses, states } = useWork();
  const announce = useAnnounce();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const agenda = useMemo(() => agendaOf(items, wallClockOf(now)), [items, now]);
  const coming = useMemo(() => agenda.months.flatMap((month) => month.rows), [agenda]);
  const isOpenDate = useCallback(
    ({ item, date }: AgendaRowData) => {
      if (states.isDecided(item) !== true) return true;
      const dates = scheduledDates(handled.of(item.id).done);
      return dates !== null && dates.length > 0 && !dates.includes(date.start);
    },
    [handled, states],
  );
  const left = useSyncExternalStore(states.subscribe, () =>
    handled.state().isLoaded ? coming.filter(isOpenDate).length : null,
  );
  const isLoaded = left !== null;
  /** Of when the filter was put on: what is done since stays where it is. */
  const seen = useMemo(
    () => new Set((isTodo && isLoaded ? coming.filter(isOpenDate) : coming).map(agendaKey)),
    [coming, isTodo, isLoaded, isOpenDate],
  );
  const shown = coming.filter((row) => seen.has(agendaKey(row)));
  const undated = useMemo(
    () => agenda.undated.filter((item) => !isTodo || states.isDecided(item) !== true),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- of when the filter was put on
    [agenda, isTodo, isLoaded],
  );
  const chosen = useSyncExternalStore(rows.subscribe, rows.chosen);
  const chosenRows = [...coming, ...agenda.past].filter((row) => chosen.includes(agendaKey(row)));
  const all = useRef<HTMLInputElement>(null);
  const keysOf = (some: readonly AgendaRowData[]) => some.map(agendaKey);
  const shownChosen = shown.filter((row) => chosen.includes(agendaKey(row))).length;
  useLayoutEffect(() => {
    if (all.current) all.current.indeterminate = shownChosen > 0 && shownChosen < shown.length;
  });
  useEffect(() => {
    OpenItem.preload();
  }, []);
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = rows.scrollTop();
  }, [rows]);

  const focusRow = useCallback((key: string) => {
    requestAnimationFrame(() => {
      const row = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
      row?.querySelector<HTMLElement>('[data-title]')?.focus({ preventScroll: true });
      if (row && scroller.current) showRow(scroller.current, row);
    });
  }, []);
  const next = useCallback(
    (key: string) => {
      const at = coming.findIndex((row) => agendaKey(row) === key);
      const found = [...coming.slice(at + 1), ...coming.slice(0, Math.max(0, at))].find(isOpenDate);
      presses.advanced();
      rows.openRow(found ? agendaKey(found) : null);
      if (found) focusRow(agendaKey(found));
    },
    [coming, focusRow, isOpenDate, presses, rows],
  );
  const undo = useCallback(
    (row: AgendaRowData) => {
      deeds.undo(row.item);
      rows.openRow(agendaKey(row));
      focusRow(agendaKey(row));
      announce(itemStrings.undone);
    },
    [announce, deeds, focusRow, rows],
  );
  const undoUndated = useCallback(
    (item: Item) => {
      deeds.undo(item);
      announce(itemStrings.undone);
    },
    [announce, deeds],
  );
  useEffect(
    () =>
      deeds.onDone(({ key, what, name }) => {
        if (!isShown) return;
        const remaining = coming.filter(isOpenDate).length;
        announce(`${itemStrings.done[what](name)} ${itemStrings.left(remaining)}`);
        if (key === datesKey) {
          rows.clear();
          return;
        }
        const open = rows.open();
        if (open !== null && (what === 'forward' || what === 'dismiss' || what === 'keep')) next(open);
      }),
    [announce, coming, deeds, isOpenDate, isShown, next, rows],
  );
  const keys = useListKeys(list, presses, {
    choose: (key) => {
      rows.choose([key], !rows.chosen().includes(key));
    },
    letter: (key, rowKey) => {
      const row = [...coming, ...agenda.past].find((one) => agendaKey(one) === rowKey);
      if (!row || deeds.of(row.item.id)?.kind === 'opening') return false;
      if (key === 'a') deeds.schedule(row.item.id, [{ item: row.item, dates: [row.date] }]);
      else if (key === 'o' && isOpenDate(row)) deeds.skip(row.item.id, [row.item.id]);
      else if (key === 'z' && states.isDecided(row.item) === true) undo(row);
      else return false;
      return true;
    },
  });

  if (coming.length + agenda.past.length + agenda.undated.length === 0) {
    return <StateMessage level="h2" icon={<CalendarLtrRegular fontSize={40} />} title={words.none} text="" />;
  }
  const rowsOf = (some: readonly AgendaRowData[], isPast: boolean) => (
    <ul className={sectionStyles.rows}>
      {some.map((row) => (
        <AgendaRow
          key={agendaKey(row)}
          row={row}
          rows={rows}
          styles={rowStyles}
          dateStyles={dateStyles}
          isPast={isPast}
          onUndo={undo}
          onNext={next}
        />
      ))}
    </ul>
  );
  return (
    <>
      <div className={styles.top}>
        <label className={styles.all}>
          <input
            ref={all}
            type="checkbox"
            className={styles.box}
            disabled={shown.length === 0}
            checked={shown.length > 0 && shownChosen === shown.length}
            onChange={({ target }) => {
              rows.choose(keysOf(shown), target.checked);
            }}
          />
          {words.all(shown.length)}
        </label>
        <TodoToggle left={left} isOn={isTodo} onToggle={onTodo} />
      </div>
      <div
        ref={scroller}
        className={styles.scroller}
        onScroll={({ currentTarget }) => {
          if (isShown) rows.scrolledTo(currentTarget.scrollTop);
        }}
      >
        <div ref={list} data-list="" {...keys}>
          {shown.length + undated.length === 0 && isTodo ? (
            <StateMessage level="h2" icon={<CalendarLtrRegular fontSize={40} />} title={words.nothingLeft} text="">
              <Button
                onClick={() => {
                  onTodo(false);
                }}
              >
                {words.showAll}
              </Button>
            </StateMessage>
          ) : null}
          {agenda.months.map(({ month, rows: some }) => {
            const present = some.filter((row) => seen.has(agendaKey(row)));
            return present.length === 0 ? null : (
              <Section key={month} styles={sectionStyles} title={monthTitle(month)}>
                {rowsOf(present, false)}
              </Section>
            );
          })}
          {undated.length === 0 ? null : (
            <Section styles={sectionStyles} title={words.undated}>
              <ul className={sectionStyles.rows}>
                {undated.map((item) => (
                  <UndatedRow key={item.id} item={item} rows={rows} styles={rowStyles} onUndo={undoUndated} />
                ))}
              </ul>
            </Section>
          )}
          {agenda.past.length === 0 ? null : <Past>{rowsOf(agenda.past, true)}</Past>}
        </div>
      </div>
      {chosenRows.length === 0 ? null : <DatesBar chosen={chosenRows} onClear={rows.clear} />}
    </>
  );
}

/** What has been: closed until it is asked for. */
function Past({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.past}>{words.past}</summary>
      {isOpen ? children : null}
    </details>
  );
}

function monthTitle(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return words.month(months[Number(number) - 1] ?? '', year);
}
