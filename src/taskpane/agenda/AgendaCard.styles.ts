import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useAgendaCardStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  // The box lines up with the list's edge; its room to be clicked hangs over.
  choice: { flexShrink: 0, margin: `-6px 0 0 -8px` },
  content: { flexGrow: 1, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  // Dimmed by weight and colour that still can be read, not by transparency.
  pastTitle: {
    ...typographyStyles.body1,
    margin: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground3,
  },
  place: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});
