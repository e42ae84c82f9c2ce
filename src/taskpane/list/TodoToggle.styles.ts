import { makeStyles } from '@fluentui/react-components';

export const useTodoToggleStyles = makeStyles({
  // Fluent's own room around it would double that of the bar.
  root: { margin: '-8px 0 -8px -8px', alignSelf: 'flex-start' },
});
