import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { strings } from '../strings/pane.nl.ts';
import { usePaneDialogStyles } from './PaneDialog.styles.ts';

interface PaneDialogProps {
  title: string;
  onClose: () => void;
  /** Beside the button that closes it. */
  actions?: ReactNode;
  children: ReactNode;
}

/** What every dialog of the pane has in common; it is open as long as it is drawn. */
export function PaneDialog({ title, onClose, actions, children }: PaneDialogProps) {
  const styles = usePaneDialogStyles();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions className={styles.actions} fluid>
            {actions}
            <Button appearance="primary" onClick={onClose}>
              {strings.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
