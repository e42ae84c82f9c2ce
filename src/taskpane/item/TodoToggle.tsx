import { makeStyles, mergeClasses, ToggleButton, tokens, typographyStyles } from '@fluentui/react-components';
import { itemStrings as words } from '../strings/item.nl.ts';

const useStyles = makeStyles({
  todo: {
    ...typographyStyles.caption1,
    minWidth: 0,
    height: 'auto',
    minHeight: '24px',
    padding: '0 8px',
    columnGap: '4px',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
  },
  on: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorBrandForeground2 },
  },
  count: { fontWeight: tokens.fontWeightBold },
});

interface TodoToggleProps {
  /** How much is to be done; `null` until that is known. */
  left: number | null;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
}

/** The filter "nog te doen", with how much that is. */
export function TodoToggle({ left, isOn, onToggle }: TodoToggleProps) {
  const styles = useStyles();
  return (
    <ToggleButton
      size="small"
      className={mergeClasses(styles.todo, isOn && styles.on)}
      checked={isOn}
      onClick={() => {
        onToggle(!isOn);
      }}
    >
      {words.todo} {left === null ? null : <span className={styles.count}>{left}</span>}
    </ToggleButton>
  );
}
