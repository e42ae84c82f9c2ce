import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // Text that a user made larger takes more lines, not less room.
  root: { minWidth: 0, height: 'auto', minHeight: '24px' },
  narrow: { paddingLeft: '6px', paddingRight: '6px' },
});

interface ItemButtonProps {
  onClick: () => void;
  /** The one next step of its surface. */
  isPrimary?: boolean;
  isSubtle?: boolean;
  isNarrow?: boolean;
  'aria-label'?: string;
  children: ReactNode;
}

/** A small button of Fluent within an open row or a bar. */
export function ItemButton({
  onClick,
  isPrimary = false,
  isSubtle = false,
  isNarrow = false,
  children,
  ...rest
}: ItemButtonProps) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance={isPrimary ? 'primary' : isSubtle ? 'subtle' : 'outline'}
      className={mergeClasses(styles.root, isNarrow && styles.narrow)}
      onClick={onClick}
      {...rest}
    >
      {children}
    </Button>
  );
}
