import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const usePageHeadStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
});
