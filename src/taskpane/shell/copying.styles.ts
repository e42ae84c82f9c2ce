import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useCopyingStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  text: { flexBasis: '100%', width: '100%' },
});
