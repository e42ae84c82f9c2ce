import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import type { OpenItemProps } from '../item/OpenItem.tsx';
import { Row, type RowStyles } from '../item/Row.tsx';
import { notesOf, statusOf, timeOf } from '../model/handledText.ts';
import { shortDates } from '../model/dateWords.ts';
import { lazily } from '../shell/lazily.tsx';
import { useDesk } from '../shell/desk.ts';
import { useOffice } from '../shell/useOffice.ts';
import { useRowState, useWork } from '../shell/work.ts';
import { itemStrings as words } from '../strings/item.nl.ts';

export const OpenItem = lazily<OpenItemProps>(async () => (await import('../item/OpenItem.tsx')).OpenItem);

interface ItemRowProps {
  item: Item;
  styles: RowStyles;
  /** The topic that the row stands under: only the others are named. */
  underTopic: string | null;
  /** A standing block: its kind says nothing, and nothing is to be done with it. */
  isApart?: boolean;
  onUndo: (item: Item) => void;
  onNext: (itemId: string) => void;
}

/** An item of the work list. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { item, styles, underTopic, isApart = false, onUndo, onNext } = props;
  const state = useRowState(item);
  const { rows } = useWork();
  const { now } = useDesk();
  const { today } = useOffice();
  const { done, unsure } = state.handled;
  const isMaybe = done.length === 0 && unsure.length > 0 && !state.isKept;
  const undo = () => {
    onUndo(item);
  };
  const [last] = done;
  const status =
    done.length + unsure.length === 0 && !state.isKept
      ? null
      : {
          text: isMaybe ? words.status.maybe : statusOf(notesOf(done, now), state.isKept),
          time: last ? timeOf(last.when, now) : null,
          isMaybe,
          onUndo: undo,
        };
  const others = item.topics.filter((topic) => topic !== underTopic);
  const isEvent = item.kind === 'evenement';
  const change = changeOf(item, today);
  const isUnsure = (item.unsure?.length ?? 0) > 0;
  return (
    <Row
      styles={styles}
      rowKey={item.id}
      item={item}
      hasKind={!isApart}
      isOpen={state.isOpen}
      isChosen={isApart ? null : state.isChosen}
      status={status}
      onOpen={() => {
        rows.openRow(state.isOpen ? null : item.id);
      }}
      onChoose={(isChosen) => {
        rows.choose([item.id], isChosen);
      }}
      below={
        status === null && (isEvent || others.length > 0 || isUnsure || change !== null) ? (
          <span className={styles.meta}>
            {change === null ? null : <span className={styles.badge}>{change}</span>}
            {isEvent && item.change !== 'moved' ? (
              <span className={styles.date}>{shortDates(item.events, today)}</span>
            ) : null}
            {others.length === 0 || state.isOpen ? null : <span>{words.also(others.join(', '))}</span>}
            {isUnsure ? <span className={mergeClasses(styles.badge)}>{words.unsure}</span> : null}
          </span>
        ) : null
      }
    >
      <OpenItem
        item={item}
        state={state}
        dates={item.events}
        isApart={isApart}
        onUndo={undo}
        onNext={() => {
          onNext(item.id);
        }}
      />
    </Row>
  );
});

function changeOf({ change, events }: Item, today: string): string | null {
  if (change === 'cancelled') return words.change.cancelled;
  return change === 'moved' ? words.change.moved(shortDates(events, today)) : null;
}
