import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useEventDatesStyles = makeStyles({
  root: { listStyleType: 'none', margin: `${tokens.spacingVerticalXXS} 0`, padding: 0, minWidth: 0 },
  date: { display: 'flex', gap: tokens.spacingHorizontalXS, ...typographyStyles.body1 },
  icon: { flexShrink: 0, fontSize: '1rem', marginTop: '0.125rem', color: tokens.colorBrandForeground1 },
  when: { fontWeight: tokens.fontWeightSemibold },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground3 },
  evidence: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  conflict: { ...typographyStyles.caption1, display: 'block', color: tokens.colorStatusWarningForeground3 },
});
