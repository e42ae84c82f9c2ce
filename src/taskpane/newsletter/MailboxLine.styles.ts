import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useMailboxLineStyles = makeStyles({
  root: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
