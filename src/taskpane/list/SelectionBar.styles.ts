import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useSelectionBarStyles = makeStyles({
  // It comes when something is chosen and stays in sight while more is.
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    maxHeight: '70vh',
    overflowY: 'auto',
    // At 400 % zoom it leaves half of the page.
    '@media (max-height: 400px)': { maxHeight: '50vh' },
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    boxShadow: tokens.shadow8,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  count: { ...typographyStyles.body1Strong, margin: 0, flexGrow: 1 },
  button: { minWidth: 0, minHeight: '24px', padding: `0 ${tokens.spacingHorizontalSNudge}` },
  row: { display: 'flex', alignItems: 'flex-start', minWidth: 0, marginLeft: '-6px' },
  from: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
