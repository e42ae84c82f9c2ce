import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useScheduledNoteStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorStatusSuccessForeground1,
  },
  icon: { flexShrink: 0, fontSize: '1rem' },
});
