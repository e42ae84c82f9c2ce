import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useResolveStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  note: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  proposal: {
    borderLeft: `2px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  heading: { ...typographyStyles.caption1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  date: { ...typographyStyles.body1, margin: 0 },
  choice: { marginTop: tokens.spacingVerticalS },
});
