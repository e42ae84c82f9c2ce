import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useLoadingStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  subject: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  slow: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});
