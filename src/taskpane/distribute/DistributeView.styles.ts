import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useDistributeViewStyles = makeStyles({
  intro: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  foot: {
    position: 'sticky',
    bottom: 0,
    maxHeight: '50vh',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
  },
  problems: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
  heading: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorStatusWarningForeground3 },
  list: { margin: 0, paddingLeft: '1.2em' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  body: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  messages: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: '1.6em', ...typographyStyles.body1 },
  ready: { color: tokens.colorStatusSuccessForeground1, ...typographyStyles.caption1Strong },
  unsure: { color: tokens.colorStatusWarningForeground3, ...typographyStyles.caption1Strong },
  queue: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
