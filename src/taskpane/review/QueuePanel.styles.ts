import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useQueuePanelStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    ...typographyStyles.caption1,
    margin: 0,
  },
  ready: { ...typographyStyles.caption1Strong, color: tokens.colorStatusSuccessForeground1 },
  failed: { ...typographyStyles.caption1Strong, color: tokens.colorStatusDangerForeground3 },
  notes: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, paddingLeft: '1.1em' },
  before: { ...typographyStyles.caption1Strong, margin: 0 },
  // As high as a finger or a shaking hand needs.
  link: { ...typographyStyles.caption1, minHeight: '24px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // A long name of a fractie goes to a second line rather than out of the pane.
  open: { whiteSpace: 'normal', textAlign: 'left' },
});
