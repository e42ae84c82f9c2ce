import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useStoreNoticesStyles = makeStyles({
  root: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusWarningForeground3 },
});
