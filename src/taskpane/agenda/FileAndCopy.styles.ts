import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useFileAndCopyStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
