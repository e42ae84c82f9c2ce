import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { maskIcon } from './icons.ts';
import { useLeft } from '../shell/work.ts';
import { itemStrings as words } from '../strings/item.nl.ts';

export const useSectionStyles = makeStyles({
  heading: {
    ...typographyStyles.caption1Strong,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '24px',
    margin: 0,
    padding: '0 16px 0 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightRegular },
  check: maskIcon('check', tokens.colorPaletteGreenForeground1),
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
});

export type SectionStyles = ReturnType<typeof useSectionStyles>;

interface SectionProps {
  styles: SectionStyles;
  title: string;
  /** What is counted down; absent where nothing is to be done. */
  items?: readonly Item[];
  children: ReactNode;
}

/** A part of the list under its own slim heading, which stays while its rows pass. */
export function Section({ styles, title, items, children }: SectionProps) {
  const id = useId();
  return (
    <section role="group" aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        <span>{title}</span>
        {items ? <Count styles={styles} items={items} /> : null}
      </h2>
      {children}
    </section>
  );
}

function Count({ styles, items }: { styles: SectionStyles; items: readonly Item[] }) {
  const left = useLeft(items);
  if (left === null) return null;
  if (left === 0) {
    return (
      <span className={styles.check}>
        <span className={styles.hidden}>{words.allDone}</span>
      </span>
    );
  }
  return (
    <span className={styles.count}>
      {left} <span className={styles.hidden}>{words.toDo}</span>
    </span>
  );
}
