import { makeStyles, tokens } from '@fluentui/react-components';

export const useNewsletterViewStyles = makeStyles({
  panel: { paddingBottom: tokens.spacingVerticalXXL },
});
