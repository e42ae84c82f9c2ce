import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useNewsletterHeaderStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  text: { flexGrow: 1, minWidth: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  facts: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});
