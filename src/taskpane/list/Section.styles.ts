import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useSectionStyles = makeStyles({
  root: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  header: {
    backgroundColor: tokens.colorNeutralBackground2,
    '& > button': {
      minHeight: '36px',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    },
  },
  title: { ...typographyStyles.body1Strong, color: tokens.colorBrandForeground1, overflowWrap: 'anywhere' },
  count: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    marginLeft: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
  panel: { margin: 0 },
});
