import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useMissingPartStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
  },
  text: { ...typographyStyles.body1, margin: 0, flexBasis: '100%' },
});
