import { makeStyles, tokens, typographyStyles, type GriffelStyle } from '@fluentui/react-components';

/** As Fluent's small tinted Badge. */
const kind = (color: string, backgroundColor: string, border: string): GriffelStyle => ({
  ...typographyStyles.caption2Strong,
  display: 'inline-block',
  boxSizing: 'border-box',
  minHeight: '16px',
  padding: `0 ${tokens.spacingHorizontalXS}`,
  borderRadius: tokens.borderRadiusSmall,
  border: `${tokens.strokeWidthThin} solid ${border}`,
  verticalAlign: 'text-bottom',
  whiteSpace: 'nowrap',
  color,
  backgroundColor,
});

export const useItemCardStyles = makeStyles({
  // What stands at its right edge is part of its height.
  root: { display: 'flow-root' },
  heading: { ...typographyStyles.body1Strong },
  // In line with each other: the kind takes a line of its own only where the title leaves no room.
  title: { ...typographyStyles.body1Strong, display: 'inline', margin: 0, overflowWrap: 'anywhere' },
  evenement: kind(tokens.colorBrandForeground2, tokens.colorBrandBackground2, tokens.colorBrandStroke2),
  publicatie: kind(
    tokens.colorPaletteGreenForeground1,
    tokens.colorPaletteGreenBackground1,
    tokens.colorPaletteGreenBorder1,
  ),
  podcast: kind(tokens.colorNeutralBackground1, tokens.colorNeutralForeground3, tokens.colorTransparentStroke),
  nieuws: kind(tokens.colorNeutralForeground3, tokens.colorNeutralBackground1, tokens.colorNeutralStroke2),
  // As high as what comes into its place: the list does not jump.
  actions: { minHeight: '52px' },
  topics: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
});
