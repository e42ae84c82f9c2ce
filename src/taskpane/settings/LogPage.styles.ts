import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useLogPageStyles = makeStyles({
  root: { padding: '8px 12px', overflowY: 'auto', minHeight: 0, flex: '1 1 auto' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
  text: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    ...typographyStyles.caption1,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
  },
  entry: {
    padding: `${tokens.spacingVerticalXS} 0`,
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  what: { ...typographyStyles.caption1Strong, display: 'block' },
  where: { color: tokens.colorNeutralForeground2 },
  field: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  // Fluent's own height cuts off text that a user made larger.
  choice: { height: 'auto', minHeight: '24px' },
  note: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});
