import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    boxSizing: 'border-box',
    maxHeight: '60vh',
    overflowY: 'auto',
    padding: '8px 12px 12px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
});

/** At the foot of a screen: what can be done with what was chosen. What is above it shrinks. */
export function BottomBar({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section aria-label={label} className={styles.root}>
      {children}
    </section>
  );
}
