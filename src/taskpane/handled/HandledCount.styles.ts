import { makeStyles, tokens } from '@fluentui/react-components';

export const useHandledCountStyles = makeStyles({
  count: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    '::before': { content: '"·"', marginRight: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
});
