import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useDateChoiceStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalS}`,
    borderTopStyle: 'none',
    borderRightStyle: 'none',
    borderBottomStyle: 'none',
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke2}`,
    minWidth: 0,
  },
  legend: { ...typographyStyles.caption1Strong, padding: 0 },
});
