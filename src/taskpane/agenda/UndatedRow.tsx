import { useSyncExternalStore } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { Row, type RowStyles } from '../item/Row.tsx';
import { notesOf, statusOf } from '../model/handledText.ts';
import type { Rows } from '../model/rows.ts';
import { useDesk } from '../shell/desk.ts';
import { useRowState } from '../shell/work.ts';
import { OpenItem } from './AgendaRow.tsx';

interface UndatedRowProps {
  item: Item;
  rows: Rows;
  styles: RowStyles;
  onUndo: (item: Item) => void;
}

/** An event that the newsletter gives no date: its page may say it. */
export function UndatedRow({ item, rows, styles, onUndo }: UndatedRowProps) {
  const state = useRowState(item);
  const { now } = useDesk();
  const isOpen = useSyncExternalStore(rows.subscribe, () => rows.open() === item.id);
  const { done } = state.handled;
  const undo = () => {
    onUndo(item);
  };
  return (
    <Row
      styles={styles}
      rowKey={item.id}
      item={item}
      hasKind={false}
      isOpen={isOpen}
      isChosen={null}
      status={
        done.length === 0 && !state.isKept
          ? null
          : { text: statusOf(notesOf(done, now), state.isKept), time: null, isMaybe: false, onUndo: undo }
      }
      onOpen={() => {
        rows.openRow(isOpen ? null : item.id);
      }}
      below={isOpen || item.topics.length === 0 ? null : <span className={styles.meta}>{item.topics.join(', ')}</span>}
    >
      <OpenItem
        item={item}
        state={state}
        dates={[]}
        onUndo={undo}
        onNext={() => {
          rows.openRow(null);
        }}
      />
    </Row>
  );
}
