import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useDivisionGridStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 5rem',
  },
  title: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  topics: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: tokens.spacingVerticalXS },
  chip: {
    ...typographyStyles.caption1,
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  checked: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ...{ border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}` },
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    // Where the system chooses the colours, ticked and not ticked must still differ.
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
  everybody: { fontWeight: tokens.fontWeightSemibold },
  asked: {
    ...typographyStyles.caption1Strong,
    display: 'block',
    color: tokens.colorStatusWarningForeground3,
  },
  reached: { ...typographyStyles.caption1Strong, display: 'block', color: tokens.colorStatusSuccessForeground1 },
  nobody: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});
