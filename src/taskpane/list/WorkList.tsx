import { makeStyles } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Item, Unrecognised } from '../../domain/newsletter.ts';
import { useRowStyles } from '../item/Row.tsx';
import { applyFilter, isSearching, matches, noFilter, type Filter } from '../model/filter.ts';
import { groupByTopic } from '../model/groups.ts';
import { resolvableLinks } from '../model/resolvedItems.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { lazily } from '../shell/lazily.tsx';
import { useSetting } from '../shell/resolving.ts';
import { useOffice } from '../shell/useOffice.ts';
import { leftOf, useChosen, useLeft, useWork } from '../shell/work.ts';
import { destinationsOf } from '../model/forwardTargets.ts';
import { itemStrings } from '../strings/item.nl.ts';
import { listStrings as words } from '../strings/list.nl.ts';
import { AllDone, NothingFound } from './EmptyList.tsx';
import { FilterRow } from './FilterRow.tsx';
import { ItemRow, OpenItem } from './ItemRow.tsx';
import { LinkBar } from './LinkBar.tsx';
import { Section, useSectionStyles } from '../item/Section.tsx';
import { UnrecognisedList } from './UnrecognisedList.tsx';
import { useListKeys } from '../item/useListKeys.ts';
import { showRow } from '../item/scrolling.ts';
import { useTodo } from './useTodo.ts';
import type { ReactNode } from 'react';

const ChoiceBar = lazily(async () => (await import('./ChoiceBar.tsx')).ChoiceBar);

/** A newsletter of the usual size is painted whole; of a larger one the rest follows as soon as the browser has time. */
const firstRows = 100;

const useStyles = makeStyles({
  scroller: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    position: 'relative',
    scrollPaddingTop: '24px',
  },
});

interface WorkListProps {
  /** Every item of the newsletter, once. */
  items: readonly Item[];
  /** Standing blocks: at the end, apart from the news. */
  apart: readonly Item[];
  unrecognised: readonly Unrecognised[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** Whether this is the screen that is seen: only then it takes the focus. */
  isShown: boolean;
  /** What a reader must know before the first row. */
  notices: ReactNode;
}

/** The work list: read, decide, next. */
export function WorkList({ items, apart, unrecognised, filter, onFilter, isShown, notices }: WorkListProps) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const sectionStyles = useSectionStyles();
  const { rows, deeds, states, presses, resolver } = useWork();
  const office = useOffice();
  const announce = useAnnounce();
  const setting = useSetting(resolver);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  // Filtering and drawing wait for the keys, never the other way round.
  const settled = useDeferredValue(filter);
  const candidates = useTodo(items, settled.todo);
  const shown = useMemo(() => applyFilter(candidates, settled), [candidates, settled]);
  const isComplete = useDeferredValue(true, false);
  const groups = useMemo(() => groupByTopic(isComplete ? shown : shown.slice(0, firstRows)), [shown, isComplete]);
  const order = useMemo(() => groups.flatMap((group) => group.items), [groups]);
  const shownApart = useMemo(() => applyFilter(apart, settled), [apart, settled]);
  const shownUnrecognised = unrecognised.filter(({ text }) => settled.topic === null && matches(text, settled.query));
  const left = useLeft(items);
  const [isFinished, setFinished] = useState(false);
  const ids = useChosen();
  const chosen = useMemo(() => items.filter(({ id }) => ids.includes(id)), [items, ids]);
  const hasLinks = useMemo(() => resolvableLinks(items).length > 0, [items]);

  useEffect(() => {
    // Behind what was painted, and before it is needed.
    OpenItem.preload();
    ChoiceBar.preload();
  }, []);
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = rows.scrollTop();
  }, [rows]);

  /** What falls out of the filter is chosen no longer: nothing is done with what is not seen. */
  useEffect(() => {
    const seen = new Set(shown.map(({ id }) => id));
    const dropped = rows.chosen().filter((id) => !seen.has(id));
    if (dropped.length === 0) return;
    rows.choose(dropped, false);
    announce(words.dropped(dropped.length));
  }, [announce, rows, shown]);

  const advance = useCallback(
    (from: string) => {
      const at = order.findIndex(({ id }) => id === from);
      const next = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))].find(
        (item) => states.isDecided(item) !== true && item.id !== from,
      );
      presses.advanced();
      if (next) rows.openRow(next.id, true);
      else {
        rows.openRow(null);
        setFinished(true);
      }
    },
    [order, presses, rows, states],
  );
  const undo = useCallback(
    (item: Item) => {
      deeds.undo(item);
      setFinished(false);
      rows.openRow(item.id, true);
      announce(itemStrings.undone);
    },
    [announce, deeds, rows],
  );

  useEffect(
    () =>
      deeds.onDone(({ key, itemIds, what, name }) => {
        const isChoice = key === 'choice';
        rows.choose(itemIds, false);
        if (!isShown) return;
        const remaining = leftOf(states, items);
        const said = itemStrings.done[what](name);
        announce(remaining === null ? said : `${said} ${itemStrings.left(remaining)}`);
        if (what === 'unkeep' || what === 'file' || (what === 'schedule' && !isChoice)) return;
        const last = [...itemIds].sort(
          (one, other) => order.findIndex(({ id }) => id === one) - order.findIndex(({ id }) => id === other),
        );
        advance(isChoice ? (last.at(-1) ?? '') : key);
      }),
    [advance, announce, deeds, isShown, items, order, rows, states],
  );

  // The focus and the view follow to the row that opened by itself.
  useEffect(() => {
    const follow = () => {
      const wanted = rows.takeFocusRequest();
      if (wanted === null) return;
      // After React has drawn what the store tells.
      queueMicrotask(() => {
        requestAnimationFrame(() => {
          const row = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(wanted)}"]`);
          row?.querySelector<HTMLElement>('[data-title]')?.focus({ preventScroll: true });
          if (row && scroller.current) showRow(scroller.current, row);
        });
      });
    };
    return rows.subscribe(follow);
  }, [rows]);

  const keys = useListKeys(list, presses, {
    choose: (rowKey) => {
      if (items.some(({ id }) => id === rowKey)) rows.choose([rowKey], !rows.chosen().includes(rowKey));
    },
    letter: (key, rowKey) => {
      if (key === '/') {
        search.current?.focus();
        return true;
      }
      const item = items.find(({ id }) => id === rowKey);
      if (!item) return false;
      const deed = deeds.of(item.id)?.kind;
      if (deed === 'opening' || deed === 'looking') return true;
      const isDecided = states.isDecided(item) === true;
      switch (key) {
        case 'd': {
          const [council] = office.council ? destinationsOf(office.council, [item], office.today) : [];
          if (council?.hasAddress) deeds.send(item.id, [item], council);
          return true;
        }
        case 'a':
          if (item.events.length > 0 && !isUnsureOfDate(item)) {
            deeds.schedule(item.id, [{ item, dates: item.events }]);
          }
          return true;
        case 'o':
          if (!isDecided) deeds.skip(item.id, [item.id]);
          return true;
        case 'w':
          deeds.keep(item.id, [item], !states.of(item).isKept);
          return true;
        case 'z':
          if (isDecided) undo(item);
          return true;
        default:
          return false;
      }
    },
  });

  const clear = () => {
    onFilter({ ...filter, query: '', topic: null });
    search.current?.focus();
  };
  const showAll = () => {
    onFilter({ ...noFilter, todo: false });
  };
  const isEmpty = shown.length + shownApart.length + shownUnrecognised.length === 0;

  return (
    <>
      <FilterRow items={items} filter={filter} onFilter={onFilter} search={search} />
      {setting === 'unanswered' && hasLinks ? <LinkBar /> : null}
      <div
        ref={scroller}
        className={styles.scroller}
        onScroll={({ currentTarget }) => {
          if (isShown) rows.scrolledTo(currentTarget.scrollTop);
        }}
      >
        {notices}
        {left === 0 && items.length > 0 && !isSearching(settled) ? (
          <AllDone items={items} takesFocus={isFinished} onShowAll={settled.todo ? showAll : null} />
        ) : null}
        {isEmpty && isSearching(settled) ? (
          <NothingFound query={settled.query} isTodo={settled.todo} onClear={clear} onShowAll={showAll} />
        ) : null}
        <div ref={list} data-list="" {...keys}>
          {groups.map((group) => (
            <Section
              key={group.topic ?? ''}
              styles={sectionStyles}
              title={group.topic ?? words.general}
              items={group.items}
            >
              <ul className={sectionStyles.rows}>
                {group.items.map((item) => (
                  <ItemRow
                    key={item.id}
                    item={item}
                    styles={rowStyles}
                    underTopic={group.topic}
                    onUndo={undo}
                    onNext={advance}
                  />
                ))}
              </ul>
            </Section>
          ))}
          {shownUnrecognised.length === 0 || !isComplete ? null : (
            <Section styles={sectionStyles} title={words.unrecognised}>
              <UnrecognisedList pieces={shownUnrecognised} />
            </Section>
          )}
          {shownApart.length === 0 || !isComplete ? null : (
            <Section styles={sectionStyles} title={words.apart}>
              <ul className={sectionStyles.rows}>
                {shownApart.map((item) => (
                  <ItemRow
                    key={item.id}
                    item={item}
                    styles={rowStyles}
                    underTopic={null}
                    isApart
                    onUndo={undo}
                    onNext={advance}
                  />
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
      {chosen.length === 0 ? null : <ChoiceBar chosen={chosen} shown={shown} />}
    </>
  );
}

/** Then the choice comes before the agenda. */
function isUnsureOfDate({ unsure = [] }: Item): boolean {
  return unsure.includes('dates') || unsure.includes('kind');
}
