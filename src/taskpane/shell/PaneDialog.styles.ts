import { makeStyles, tokens } from '@fluentui/react-components';

export const usePaneDialogStyles = makeStyles({
  // Fluent's own padding is made for a window, not for a pane of 320 px.
  surface: { padding: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  actions: { flexWrap: 'wrap' },
});
