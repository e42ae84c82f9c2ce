import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useItemCardStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong },
  // In line with each other: the kind takes a line of its own only where the title leaves no room.
  title: { ...typographyStyles.body1Strong, display: 'inline', margin: 0, overflowWrap: 'anywhere' },
  kind: { height: 'auto', minHeight: '16px', verticalAlign: 'text-bottom', whiteSpace: 'nowrap' },
  // As high as what comes into its place: the list does not jump.
  actions: { minHeight: '52px' },
  forward: { minHeight: '32px' },
  topics: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
});
