import { makeStyles, tokens } from '@fluentui/react-components';

export const usePaneStyles = makeStyles({
  root: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    // Tabbed to from Outlook: the key was pressed there, and Fluent only marks what was reached by a key of this page.
    '& :is(button, a, summary):focus-visible:not([data-fui-focus-visible])': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  main: { outlineStyle: 'none', minHeight: '100vh' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
  },
});
