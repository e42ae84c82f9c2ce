import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useHandledNotesStyles = makeStyles({
  // As high as the button that comes: the list does not jump once the stores have answered.
  root: { minHeight: '24px', marginTop: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  note: {
    ...typographyStyles.caption1,
    position: 'relative',
    paddingLeft: '20px',
    overflowWrap: 'anywhere',
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  icon: { position: 'absolute', left: 0, top: 0, fontSize: '1rem' },
  link: {
    ...typographyStyles.caption1,
    whiteSpace: 'nowrap',
    // As high as a finger or a shaking hand needs, without pulling the lines apart.
    padding: '4px 0',
    margin: `-4px 0 -4px ${tokens.spacingHorizontalXS}`,
  },
  earlier: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  changed: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorStatusWarningForeground3 },
});
