import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { DialogButton } from '../shell/DialogButton.tsx';
import { lazily } from '../shell/lazily.tsx';
import { handledStrings } from '../strings/handled.nl.ts';

const LogDialog = lazily(async () => (await import('./LogDialog.tsx')).LogDialog);

export function LogButton() {
  return <DialogButton icon={<HistoryRegular />} label={handledStrings.log.open} dialog={LogDialog} />;
}
