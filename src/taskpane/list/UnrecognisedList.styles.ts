import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useUnrecognisedListStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  piece: { marginTop: tokens.spacingVerticalM },
  text: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});
