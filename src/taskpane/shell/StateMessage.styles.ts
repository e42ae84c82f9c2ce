import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useStateMessageStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    maxWidth: '22rem',
    margin: '0 auto',
    padding: `clamp(${tokens.spacingVerticalL}, 12vh, 6rem) ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  icon: { color: tokens.colorNeutralForeground3, lineHeight: 0 },
  title: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
});
