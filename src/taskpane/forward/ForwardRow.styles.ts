import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useForwardRowStyles = makeStyles({
  // As high as the toolbar: a card does not grow when it becomes the active one.
  root: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '28px',
    minWidth: 0,
    marginTop: tokens.spacingVerticalXS,
  },
  resting: {
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  from: {
    ...typographyStyles.caption1,
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  // Measures the room for what stands in it.
  room: { position: 'relative', containerType: 'inline-size' },
  onNextLine: {
    position: 'absolute',
    top: 0,
    right: 0,
    // Text that was made so large that nothing is left of the line: a line of its own.
    '@container (max-width: 14rem)': { position: 'static', whiteSpace: 'normal', maxWidth: 'none' },
    // What "Geen actie nodig" leaves of the line.
    maxWidth: 'calc(100% - 9rem)',
    marginTop: tokens.spacingVerticalS,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  unseen: { visibility: 'hidden' },
  whole: { ...typographyStyles.caption1, margin: 0, flexBasis: '100%', color: tokens.colorNeutralForeground2 },
  panel: {
    flexBasis: '100%',
    minWidth: 0,
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke2}`,
  },
  nobody: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground3 },
});
