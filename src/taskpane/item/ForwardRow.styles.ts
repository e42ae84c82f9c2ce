import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useForwardRowStyles = makeStyles({
  // As high as the toolbar: a card does not grow when it becomes the active one.
  root: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    minWidth: 0,
    marginTop: tokens.spacingVerticalXS,
  },
  resting: {
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  from: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  // Two of its lines are as high as the button that stands to the left; where both do not fit, that goes below it.
  beside: {
    float: 'right',
    display: 'flex',
    alignItems: 'center',
    minHeight: '30px',
    lineHeight: 1.25,
    maxWidth: 'calc(100% - 7.125rem)',
    minWidth: 'min(100%, 9rem)',
    paddingLeft: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
  },
  unseen: { visibility: 'hidden' },
  whole: { ...typographyStyles.caption1, margin: 0, flexBasis: '100%', color: tokens.colorNeutralForeground2 },
});
