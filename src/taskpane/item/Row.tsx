import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { itemStrings as words } from '../strings/item.nl.ts';
import { maskIcon } from './icons.ts';

/** From here on the kind stands beside the box, not under it. */
const wide = '@media (min-width: 400px)';

/**
 * Sixty rows are painted at once when a newsletter is opened: plain elements, drawn as Fluent draws its own, with the
 * classes of one style sheet that the list asks for once.
 */
export const useRowStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '36px minmax(0, 1fr)',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 52px',
    [wide]: { gridTemplateColumns: '60px minmax(0, 1fr)' },
  },
  isOpen: {
    contentVisibility: 'visible',
    backgroundColor: tokens.colorNeutralBackground2,
    // Inside the row, so that nothing moves when it opens.
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  isChosen: {
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  isDone: { backgroundColor: tokens.colorNeutralBackground2 },
  narrow: { [wide]: { gridTemplateColumns: '36px minmax(0, 1fr)' } },
  // As large as a finger needs; the box that is seen is drawn inside.
  box: {
    appearance: 'none',
    position: 'absolute',
    left: 0,
    top: 0,
    width: '36px',
    height: '28px',
    margin: 0,
    cursor: 'pointer',
    '::before': {
      content: '""',
      position: 'absolute',
      left: '12px',
      top: '8px',
      width: '16px',
      height: '16px',
      boxSizing: 'border-box',
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
      borderRadius: tokens.borderRadiusSmall,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    ':hover::before': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessibleHover}` },
    ':checked::before': {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandBackground}`,
      backgroundColor: tokens.colorCompoundBrandBackground,
    },
    ':checked::after': {
      content: '""',
      position: 'absolute',
      left: '15px',
      top: '11px',
      width: '10px',
      height: '10px',
      clipPath: 'polygon(12% 45%, 0 60%, 40% 98%, 100% 20%, 87% 6%, 38% 70%)',
      backgroundColor: tokens.colorNeutralForegroundInverted,
    },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    // The user's colours paint the browser's own box best.
    '@media (forced-colors: active)': {
      appearance: 'auto',
      left: '10px',
      top: '4px',
      width: '24px',
      height: '24px',
      '::before': { display: 'none' },
      ':checked::after': { display: 'none' },
    },
  },
  kind: {
    position: 'absolute',
    left: '12px',
    top: '28px',
    [wide]: { left: '36px', top: '8px' },
  },
  nieuws: maskIcon('nieuws', tokens.colorNeutralForeground3),
  evenement: maskIcon('evenement', tokens.colorNeutralForeground3),
  publicatie: maskIcon('publicatie', tokens.colorNeutralForeground3),
  podcast: maskIcon('podcast', tokens.colorNeutralForeground3),
  mark: { position: 'absolute', left: '12px', top: '8px' },
  done: maskIcon('done', tokens.colorPaletteGreenForeground1),
  maybe: maskIcon('maybe', tokens.colorStatusWarningForeground3),
  title: {
    ...typographyStyles.body1,
    gridColumn: 2,
    boxSizing: 'border-box',
    display: 'block',
    width: '100%',
    minHeight: '47px',
    margin: 0,
    padding: '6px 12px 5px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    [wide]: { minHeight: '31px' },
  },
  words: {
    display: '-webkit-box',
    overflow: 'hidden',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': '2',
  },
  whole: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  meta: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  date: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  badge: {
    ...typographyStyles.caption2Strong,
    fontSize: tokens.fontSizeBase200,
    padding: '0 6px',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  doneTitle: {
    ...typographyStyles.caption1,
    minHeight: 0,
    padding: '5px 12px 0 0',
    color: tokens.colorNeutralForeground2,
    [wide]: { minHeight: 0 },
  },
  oneLine: { display: 'block', overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' },
  status: {
    ...typographyStyles.caption1,
    gridColumn: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingRight: '12px',
    color: tokens.colorNeutralForeground2,
  },
  link: {
    ...typographyStyles.caption1,
    minHeight: '24px',
    margin: 0,
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
  },
  /** There is room for it in a wide pane only. */
  time: { display: 'none', [wide]: { display: 'inline' } },
  body: { gridColumn: 2, minWidth: 0, padding: '0 12px 12px 0' },
});

export type RowStyles = ReturnType<typeof useRowStyles>;

interface RowProps {
  styles: RowStyles;
  /** Of the row in its list: an item's id, in the agenda with its date. */
  rowKey: string;
  item: Item;
  /** How its kind is told; `null` where that says nothing. */
  hasKind?: boolean;
  isOpen: boolean;
  /** `null` where it is not to be chosen. */
  isChosen: boolean | null;
  /** How its box is called, where the title alone does not tell it from another. */
  chooseName?: string;
  /** What was done, and the way back; `null` where nothing was. */
  status: { text: string; time: string | null; isMaybe: boolean; onUndo: () => void } | null;
  onOpen: () => void;
  onChoose?: (isChosen: boolean) => void;
  /** What the button shows beside, or around, the title. */
  above?: ReactNode;
  below?: ReactNode;
  /** When it is open. */
  children: ReactNode;
}

/** One row of a list: closed it is two lines, open it holds all that can be done. The list moves the focus among rows. */
export function Row(props: RowProps) {
  const { styles, rowKey, item, hasKind = true, isOpen, isChosen, status, onOpen, above, below, children } = props;
  const bodyId = useId();
  const title = item.title === '' ? words.untitled : item.title;
  const isDone = status !== null;
  return (
    <li
      data-row={rowKey}
      data-item={item.id}
      className={mergeClasses(
        styles.row,
        !hasKind && styles.narrow,
        isDone && styles.isDone,
        isChosen === true && styles.isChosen,
        isOpen && styles.isOpen,
      )}
    >
      {isDone ? (
        <span aria-hidden="true" className={mergeClasses(styles.mark, status.isMaybe ? styles.maybe : styles.done)} />
      ) : (
        <>
          {isChosen === null ? null : (
            <input
              type="checkbox"
              tabIndex={-1}
              className={styles.box}
              aria-label={words.choose(props.chooseName ?? title)}
              checked={isChosen}
              onChange={({ target }) => props.onChoose?.(target.checked)}
            />
          )}
          {hasKind ? (
            <span
              role="img"
              aria-label={words.kind[item.kind]}
              className={mergeClasses(styles.kind, styles[item.kind])}
            />
          ) : null}
        </>
      )}
      <button
        type="button"
        tabIndex={-1}
        data-title=""
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': bodyId } : {})}
        className={mergeClasses(styles.title, isDone && !isOpen && styles.doneTitle)}
        onClick={onOpen}
      >
        {above}
        <span data-words="" className={isOpen ? styles.whole : isDone ? styles.oneLine : styles.words}>
          {title}
        </span>
        {below}
      </button>
      {isDone && !isOpen ? (
        <div className={styles.status}>
          <span>
            {status.text}
            {status.time === null ? null : <span className={styles.time}>, {status.time}</span>}
          </span>
          <button
            type="button"
            tabIndex={-1}
            data-undo=""
            className={styles.link}
            aria-label={words.undoFor(title)}
            onClick={status.onUndo}
          >
            {words.undo}
          </button>
        </div>
      ) : null}
      {isOpen ? (
        <div id={bodyId} className={styles.body}>
          {children}
        </div>
      ) : null}
    </li>
  );
}
