import { makeStyles, tokens } from '@fluentui/react-components';

export const useForwardToolbarStyles = makeStyles({
  root: { flexGrow: 1, minWidth: 0, padding: 0, gap: '2px', flexWrap: 'nowrap', overflow: 'hidden' },
  button: {
    minWidth: 0,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    height: '26px',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  first: { fontWeight: tokens.fontWeightSemibold },
  icon: { minWidth: '28px', maxWidth: '28px', flexShrink: 0, height: '26px', padding: 0 },
});
