import { Button } from '@fluentui/react-components';
import { LinkSettingsRegular } from '@fluentui/react-icons/svg/link-settings';
import { lazy, Suspense, useRef, useState } from 'react';
import { resolveStrings } from '../strings/resolve.nl.ts';
import { useActiveSetting } from './resolving.ts';

const ResolveSettingDialog = lazy(async () => ({
  default: (await import('./ResolveSettingDialog.tsx')).ResolveSettingDialog,
}));

/** Leads to the choice of when links are looked up; absent where nothing can be looked up. */
export function ResolveSettingButton() {
  const setting = useActiveSetting();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLElement>(null);
  if (setting === null) return null;
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<LinkSettingsRegular />}
        aria-label={resolveStrings.setting.open}
        title={resolveStrings.setting.open}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setOpen(true);
        }}
      />
      {isOpen ? (
        <Suspense fallback={null}>
          <ResolveSettingDialog
            setting={setting}
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
