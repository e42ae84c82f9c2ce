import { makeStyles, type GriffelStyle } from '@fluentui/react-components';

/** There for screen readers only. */
export const outOfSight: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

export const useAnnouncerStyles = makeStyles({ hidden: outOfSight });
