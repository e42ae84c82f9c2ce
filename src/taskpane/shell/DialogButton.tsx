import { Button } from '@fluentui/react-components';
import { useRef, useState, type ComponentType, type JSX } from 'react';

interface DialogButtonProps {
  icon: JSX.Element;
  label: string;
  /** May still have to come. */
  dialog: ComponentType<{ onClose: () => void }>;
}

/** An icon that opens a dialog; closing it gives the focus back to the icon. */
export function DialogButton({ icon, label, dialog: Dialog }: DialogButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLElement>(null);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={icon}
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setOpen(true);
        }}
      />
      {isOpen ? (
        <Dialog
          onClose={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}
