import { makeStyles, tokens } from '@fluentui/react-components';

export const useHandledCountStyles = makeStyles({
  count: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
});
