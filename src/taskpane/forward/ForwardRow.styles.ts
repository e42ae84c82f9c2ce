import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useForwardRowStyles = makeStyles({
  root: { position: 'relative', marginTop: tokens.spacingVerticalXS },
  // As high as the toolbar: a card does not grow when it becomes the active one.
  row: { display: 'flex', alignItems: 'center', minHeight: '28px', minWidth: 0, gap: tokens.spacingHorizontalXXS },
  // The box lines up with the text above it; its room to be clicked hangs over.
  choice: { flexShrink: 0, margin: '-2px -6px -2px -8px' },
  resting: {
    minWidth: 0,
    height: '26px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  from: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  onNextLine: {
    position: 'absolute',
    top: '100%',
    right: 0,
    // What "Geen actie nodig" leaves of the line.
    maxWidth: 'calc(100% - 9rem)',
    marginTop: tokens.spacingVerticalS,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  unseen: { visibility: 'hidden' },
  panel: {
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke2}`,
  },
  nobody: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground1 },
});
