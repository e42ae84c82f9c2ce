import { makeStyles, tokens } from '@fluentui/react-components';

export const useViewTabsStyles = makeStyles({
  root: {
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
