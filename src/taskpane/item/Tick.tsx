import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
    cursor: 'pointer',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  box: {
    width: '16px',
    height: '16px',
    flexShrink: 0,
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface TickProps {
  isChecked: boolean;
  isStrong?: boolean;
  onChange: (isChecked: boolean) => void;
  children: ReactNode;
}

/** A box to tick within an open row, with its label; the whole line is to be pressed. */
export function Tick({ isChecked, isStrong = false, onChange, children }: TickProps) {
  const styles = useStyles();
  return (
    <label className={mergeClasses(styles.root, isStrong && styles.strong)}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isChecked}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
