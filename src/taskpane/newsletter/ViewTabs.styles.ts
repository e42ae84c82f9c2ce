import { makeStyles, tokens } from '@fluentui/react-components';

export const useViewTabsStyles = makeStyles({
  root: {
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    // Four tabs on one line of the narrowest pane.
    '& > button': { padding: `${tokens.spacingVerticalSNudge} 3px` },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
