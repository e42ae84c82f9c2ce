import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useAppointmentActionsStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS, minHeight: '44px' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  hint: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
  },
});
