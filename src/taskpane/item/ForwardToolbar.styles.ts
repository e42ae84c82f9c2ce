import { makeStyles, shorthands, tokens, typographyStyles } from '@fluentui/react-components';

/** In rem, as its text: at 200 % a line is twice as high. */
const line = '1.75rem';

export const useForwardToolbarStyles = makeStyles({
  root: { position: 'relative', flex: '1 1 0', minWidth: 0, height: line },
  inFlow: { height: 'auto' },
  lines: { flexWrap: 'wrap', alignItems: 'center', gap: '2px', padding: 0, boxSizing: 'border-box' },
  // The room at the end of the line is for what says that there is more.
  folded: { height: line, overflow: ['hidden', 'clip'], paddingRight: '26px' },
  // Its first line stays where it was; the others come over what is below.
  open: {
    position: 'absolute',
    zIndex: 1,
    top: 0,
    // Over the whole of the card, and not under the box that chooses it.
    left: 0,
    right: '-8px',
    minHeight: line,
    padding: `0 34px ${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    clipPath: 'inset(0 -8px -12px -8px)',
    '@media (forced-colors: active)': { outline: `${tokens.strokeWidthThin} solid` },
  },
  always: { position: 'static' },
  button: {
    position: 'relative',
    minWidth: 0,
    minHeight: '1.625rem',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  // Drawn as a button: beside the box that chooses the item, a mere word would be read as that box's label.
  first: { fontWeight: tokens.fontWeightSemibold, ...shorthands.borderColor(tokens.colorNeutralStroke1) },
  // Beside the word and out of its way: a button that grew would move its neighbours under the mouse.
  mark: { position: 'absolute', top: 0, right: '1px' },
  legend: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, flexBasis: '100%' },
  more: {
    position: 'absolute',
    zIndex: 1,
    top: 0,
    right: 0,
    minWidth: '26px',
    maxWidth: '26px',
    minHeight: '1.625rem',
    padding: 0,
  },
  turned: { transform: 'rotate(180deg)' },
});
