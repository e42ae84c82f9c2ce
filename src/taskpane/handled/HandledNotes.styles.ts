import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useHandledNotesStyles = makeStyles({
  // As high as the button that comes: the list does not jump once the stores have answered.
  root: { minHeight: '24px', marginTop: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  note: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere',
  },
  done: { color: tokens.colorStatusSuccessForeground1, flexGrow: 1, flexBasis: '10rem', minWidth: 0 },
  unsure: { color: tokens.colorStatusWarningForeground3, flexGrow: 1, flexBasis: '10rem', minWidth: 0 },
  icon: { flexShrink: 0, fontSize: '1rem', alignSelf: 'flex-start' },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  earlier: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  changed: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorStatusWarningForeground3 },
});
