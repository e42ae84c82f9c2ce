import { makeStyles, tokens } from '@fluentui/react-components';

export const useFilterBarStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  kind: { minWidth: 0, fontWeight: tokens.fontWeightRegular, padding: `0 ${tokens.spacingHorizontalS}` },
  count: { fontVariantNumeric: 'tabular-nums', opacity: 0.85 },
});
