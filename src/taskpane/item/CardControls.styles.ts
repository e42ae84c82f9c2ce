import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

const focus: GriffelStyle = {
  ':focus-visible': {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '1px',
  },
};

const button: GriffelStyle = {
  ...typographyStyles.caption1,
  boxSizing: 'border-box',
  display: 'inline-flex',
  alignItems: 'center',
  gap: tokens.spacingHorizontalXS,
  minHeight: '26px',
  margin: 0,
  padding: `0 ${tokens.spacingHorizontalS}`,
  border: `${tokens.strokeWidthThin} solid transparent`,
  borderRadius: tokens.borderRadiusMedium,
  cursor: 'pointer',
  ...focus,
};

/** Fluent's small controls, drawn on plain elements: what stands on every card. */
export const useCardControlsStyles = makeStyles({
  subtle: {
    ...button,
    backgroundColor: tokens.colorSubtleBackground,
    color: tokens.colorNeutralForeground2,
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground2Hover,
    },
    ':hover:active': {
      backgroundColor: tokens.colorSubtleBackgroundPressed,
      color: tokens.colorNeutralForeground2Pressed,
    },
    '@media (forced-colors: active)': { ':hover': { color: 'Highlight' } },
  },
  outline: {
    ...button,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ':hover:active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    '[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
    '@media (forced-colors: active)': { ':hover': { color: 'Highlight' } },
  },
  icon: { flexShrink: 0, fontSize: '1.25rem' },
  link: {
    padding: 0,
    margin: 0,
    border: 'none',
    backgroundColor: 'transparent',
    textAlign: 'left',
    textDecorationLine: 'none',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':hover:active': { color: tokens.colorBrandForegroundLinkPressed },
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
    ...focus,
  },
  // As large as a finger needs; the box that is seen is drawn inside.
  box: {
    appearance: 'none',
    position: 'relative',
    flexShrink: 0,
    width: '32px',
    height: '32px',
    // It lines up with the text above it; its room to be clicked hangs over.
    margin: '-2px -6px -2px -8px',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    '::before': {
      content: '""',
      position: 'absolute',
      inset: '8px',
      boxSizing: 'border-box',
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
      borderRadius: tokens.borderRadiusSmall,
    },
    ':hover::before': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessibleHover}` },
    ':checked::before': {
      border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandBackground}`,
      backgroundColor: tokens.colorCompoundBrandBackground,
    },
    ':checked::after': {
      content: '""',
      position: 'absolute',
      inset: '11px',
      clipPath: 'polygon(12% 45%, 0 60%, 40% 98%, 100% 20%, 87% 6%, 38% 70%)',
      backgroundColor: tokens.colorNeutralForegroundInverted,
    },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-4px',
    },
    // The user's colours paint the browser's own box best.
    '@media (forced-colors: active)': {
      appearance: 'auto',
      width: '16px',
      height: '16px',
      margin: '6px 2px 6px 0',
      '::before': { display: 'none' },
      ':checked::after': { display: 'none' },
    },
  },
});
