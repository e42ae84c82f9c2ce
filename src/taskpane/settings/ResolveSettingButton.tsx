import { LinkSettingsRegular } from '@fluentui/react-icons/svg/link-settings';
import { DialogButton } from '../shell/DialogButton.tsx';
import { lazily } from '../shell/lazily.tsx';
import { resolveStrings } from '../strings/resolve.nl.ts';
import { useActiveSetting } from '../shell/resolving.ts';

const ResolveSettingDialog = lazily(async () => (await import('./ResolveSettingDialog.tsx')).ResolveSettingDialog);

/** Leads to the choice of when links are looked up; absent where nothing can be looked up. */
export function ResolveSettingButton() {
  if (useActiveSetting() === null) return null;
  return (
    <DialogButton icon={<LinkSettingsRegular />} label={resolveStrings.setting.open} dialog={ResolveSettingDialog} />
  );
}
