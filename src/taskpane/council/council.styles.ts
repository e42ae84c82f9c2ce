import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useCouncilStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    overflowWrap: 'anywhere',
  },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  /** Two fields beside each other where there is room. */
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  choices: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    border: 'none',
    maxHeight: '240px',
    overflowY: 'auto',
    // Each as high as its words, also where they were made so large that they wrap.
    '& > *': { flexShrink: 0 },
    '& label': { margin: 0, paddingTop: '6px', paddingBottom: '6px' },
  },
  /** A field and the button that takes over what was typed in it. */
  typed: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  label: { ...typographyStyles.body1, padding: 0 },
  lines: { maxHeight: 'none' },
  example: { whiteSpace: 'pre-line', display: 'block' },
  terms: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    '& dt': { display: 'inline', fontWeight: tokens.fontWeightSemibold },
    '& dd': { display: 'inline', margin: `0 0 0 ${tokens.spacingHorizontalS}` },
  },
  /** The triangle of a fold is its bullet. */
  folded: { listStyleType: 'none', marginLeft: `calc(-1 * ${tokens.spacingHorizontalL})` },
  short: { whiteSpace: 'nowrap' },
  inset: { paddingLeft: tokens.spacingHorizontalXXL },
  past: { color: tokens.colorStatusWarningForeground3 },
  problem: { color: tokens.colorStatusDangerForeground3, margin: 0 },
  /** Rows of an import: as close together as their boxes allow. */
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  // Fluent draws the lines of a label together by what they are higher than its box: twice as large they would overlap.
  rowBox: { '& label': { margin: 0, paddingTop: '2px', paddingBottom: '2px' } },
  allBox: { '& label': { margin: 0, paddingTop: '6px', paddingBottom: '6px', fontWeight: tokens.fontWeightSemibold } },
  jump: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  fractie: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  people: {
    ...typographyStyles.body1,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  detail: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start' },
  grow: { flex: '1 1 120px', minWidth: 0 },
  icon: { minWidth: '28px', paddingLeft: 0, paddingRight: 0 },
  /** The browser's own width of twenty characters would push two fields beside each other out of the pane. */
  field: {
    width: '100%',
    minWidth: 0,
    // What the user chose for the rest of the text: browsers and Fluent fix these.
    fontSize: 'inherit',
    height: 'auto',
    minHeight: '24px',
    '& > input, & > select': { width: '100%', minWidth: 0, height: 'auto', minHeight: '22px' },
  },
});
