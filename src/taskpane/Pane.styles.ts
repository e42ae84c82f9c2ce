import { makeStyles, tokens } from '@fluentui/react-components';

/** So low a window has no room for a header that stays: the page scrolls as a whole. */
const low = '@media (max-height: 360px)';

export const usePaneStyles = makeStyles({
  root: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    // Tabbed to from Outlook: the key was pressed there, and Fluent only marks what was reached by a key of this page.
    '& :is(button, a, summary):focus-visible:not([data-fui-focus-visible])': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  main: {
    outlineStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    overflow: 'hidden',
    [low]: { height: 'auto', minHeight: '100vh', overflow: 'visible' },
  },
  letter: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0 },
  page: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto' },
  away: { display: 'none' },
});
