import { makeStyles, tokens } from '@fluentui/react-components';

export const useFilterBarStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  // Fluent gives these a fixed height, which cuts off text that a user made larger.
  search: { height: 'auto', minHeight: '32px' },
  topic: { height: 'auto', minHeight: '24px' },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  kind: {
    minWidth: 0,
    minHeight: '24px',
    fontWeight: tokens.fontWeightRegular,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  count: { fontVariantNumeric: 'tabular-nums', opacity: 0.85 },
});
