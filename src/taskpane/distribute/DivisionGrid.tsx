import { mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { DistributionRow } from '../../council/distribution.ts';
import type { Item } from '../../domain/newsletter.ts';
import { nameOf, partyName } from '../model/distribution.ts';
import { moveInGrid, type GridPlace } from '../model/gridKeys.ts';
import { distributeStrings } from '../strings/distribute.nl.ts';
import { useDivisionGridStyles } from './DivisionGrid.styles.ts';

interface DivisionGridProps {
  items: readonly Item[];
  rows: readonly DistributionRow[];
  /** Short names of the active fracties. */
  order: readonly string[];
  ticks: ReadonlyMap<string, readonly string[]>;
  /** Item id → the fracties that it was prepared for already. */
  has: ReadonlyMap<string, readonly string[]>;
  /** Item id → the fracties for whom a form was asked that may have opened or not. */
  unsure: ReadonlyMap<string, readonly string[]>;
  decided: ReadonlySet<string>;
  onTick: (itemIds: readonly string[], fracties: readonly string[], isTicked: boolean) => void;
}

/**
 * Items by fracties. One tab stop: left and right go along an item's fracties, up and down to the same fractie of the
 * next item. In a narrow pane each row wraps; its cells keep their order.
 */
export function DivisionGrid({ items, rows, order, ticks, has, unsure, decided, onTick }: DivisionGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  // "Alle", "Niemand", the fracties.
  const size = { rows: items.length, columns: order.length + 2 };

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveInGrid(event.key, event.ctrlKey, place, size);
    if (next === null) return;
    event.preventDefault();
    setPlace(next);
    grid.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus();
  };
  return (
    // The keys are the cells': a grid is one tab stop, and its buttons hand the arrows up.
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={grid}
      role="grid"
      aria-label={distributeStrings.grid}
      aria-colcount={size.columns + 1}
      aria-rowcount={size.rows}
      onKeyDown={onKeyDown}
    >
      {items.map((item, row) => (
        <Row
          key={item.id}
          item={item}
          row={row}
          column={place.row === row ? place.column : null}
          isAsked={rows.find((one) => one.item === item.id)?.ask === true}
          isDecided={decided.has(item.id)}
          ticked={ticks.get(item.id) ?? []}
          reached={has.get(item.id) ?? []}
          unsure={unsure.get(item.id) ?? []}
          order={order}
          onTick={onTick}
          onPlace={setPlace}
        />
      ))}
    </div>
  );
}

interface RowProps extends Pick<DivisionGridProps, 'order' | 'onTick'> {
  item: Item;
  row: number;
  /** Of the grid's tab stop, `null` where it is in another row. */
  column: number | null;
  isAsked: boolean;
  isDecided: boolean;
  ticked: readonly string[];
  reached: readonly string[];
  unsure: readonly string[];
  onPlace: (place: GridPlace) => void;
}

function Row({ item, row, column, isAsked, isDecided, ticked, reached, unsure, order, onTick, onPlace }: RowProps) {
  const styles = useDivisionGridStyles();
  const words = distributeStrings;
  const isForAll = ticked.length === order.length;
  const isForNobody = ticked.length === 0 && (isDecided || !isAsked || reached.length > 0);
  const cell = (at: number, label: string, name: string, isChecked: boolean, act: () => void, strong = false) => (
    <span key={at} role="gridcell" aria-colindex={at + 2}>
      <button
        type="button"
        role="checkbox"
        aria-checked={isChecked}
        aria-label={name}
        tabIndex={column === at ? 0 : -1}
        data-place={`${row} ${at}`}
        className={mergeClasses(styles.chip, isChecked && styles.checked, strong && styles.everybody)}
        onFocus={() => {
          onPlace({ row, column: at });
        }}
        onClick={act}
      >
        {label}
      </button>
    </span>
  );
  return (
    <div role="row" aria-rowindex={row + 1} className={styles.row}>
      <span role="rowheader" aria-colindex={1} className={styles.title}>
        {item.title}
        <span className={styles.topics}>{item.topics.join(', ')}</span>
        {reached.length > 0 ? (
          <span className={styles.reached}>{words.reached(nameOf(reached, order))}</span>
        ) : ticked.length > 0 ? null : isDecided ? (
          <span className={styles.nobody}>{words.nobodyChosen}</span>
        ) : isAsked ? (
          <span className={styles.asked}>{words.asked}</span>
        ) : null}
        {unsure.length > 0 ? <span className={styles.asked}>{words.unsure(nameOf(unsure, order))}</span> : null}
      </span>
      <div role="none" className={styles.cells}>
        {cell(
          0,
          words.everybody,
          words.everybodyFor(item.title),
          isForAll,
          () => {
            onTick([item.id], order, !isForAll);
          },
          true,
        )}
        {cell(1, words.nobody, words.nobodyFor(item.title), isForNobody, () => {
          onTick([item.id], order, false);
        })}
        {order.map((fractie, index) => {
          const isTicked = ticked.includes(fractie);
          return cell(index + 2, partyName(fractie), words.cell(partyName(fractie), item.title), isTicked, () => {
            onTick([item.id], [fractie], !isTicked);
          });
        })}
      </div>
    </div>
  );
}
