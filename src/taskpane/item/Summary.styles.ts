import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useSummaryStyles = makeStyles({
  text: {
    ...typographyStyles.body1,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: 0, '& + &': { marginTop: tokens.spacingVerticalXS } },
  more: {
    ...typographyStyles.body1,
    whiteSpace: 'nowrap',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});
