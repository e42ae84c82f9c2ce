import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useNothingLeftStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  text: { ...typographyStyles.body1, margin: 0 },
});
