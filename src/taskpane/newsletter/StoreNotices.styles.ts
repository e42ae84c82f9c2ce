import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useStoreNoticesStyles = makeStyles({
  // As high as a finger or a shaking hand needs, without pulling the lines apart.
  act: { ...typographyStyles.caption1, padding: '4px 0', margin: '-4px 0' },
  root: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusWarningForeground3 },
});
