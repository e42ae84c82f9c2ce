import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useLinkListStyles = makeStyles({
  root: { listStyleType: 'none', margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    // The full address is for who asks for it: by keyboard as well as with the mouse.
    '& a:focus-visible + span > span': { display: 'block' },
  },
  link: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  text: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere', minWidth: 0 },
  address: { display: 'none' },
  suspicious: {
    ...typographyStyles.caption1Strong,
    flexBasis: '100%',
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground3,
  },
  icon: { flexShrink: 0, fontSize: '1rem' },
});
