import { makeStyles, tokens } from '@fluentui/react-components';
import { outOfSight } from '../shell/announcer.styles.ts';

export const useTopicListStyles = makeStyles({
  lead: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  hidden: outOfSight,
  cards: { listStyleType: 'none', margin: 0, padding: 0 },
  card: {
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    // Cards out of sight cost no layout: a newsletter of a thousand items scrolls like one of ten.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 9rem',
    // What unfolds over the next card must not be cut off at the edge of its own.
    ':hover': { contentVisibility: 'visible' },
    ':focus-within': { contentVisibility: 'visible' },
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
});
