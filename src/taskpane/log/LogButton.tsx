import { Button } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { lazy, Suspense, useRef, useState } from 'react';
import { handledStrings } from '../strings/handled.nl.ts';

const LogDialog = lazy(async () => ({ default: (await import('./LogDialog.tsx')).LogDialog }));

/** Opens the log; closing it gives the focus back to this button. */
export function LogButton() {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLElement>(null);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<HistoryRegular />}
        aria-label={handledStrings.log.open}
        title={handledStrings.log.open}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setOpen(true);
        }}
      />
      {isOpen ? (
        <Suspense fallback={null}>
          <LogDialog
            onClose={() => {
              setOpen(false);
              opener.current?.focus();
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
