import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useAskGriffieStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  why: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  // At 320 px with large text: as wide as the pane, whatever the browser takes for a field of twenty letters.
  field: {
    width: '100%',
    minWidth: 0,
    height: 'auto',
    minHeight: '24px',
    '& > input': { width: '100%', minWidth: 0, height: 'auto', minHeight: '22px' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
