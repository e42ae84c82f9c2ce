import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { lazy } from 'react';
import { DialogButton } from '../shell/DialogButton.tsx';
import { handledStrings } from '../strings/handled.nl.ts';

const LogDialog = lazy(async () => ({ default: (await import('./LogDialog.tsx')).LogDialog }));

export function LogButton() {
  return <DialogButton icon={<HistoryRegular />} label={handledStrings.log.open} dialog={LogDialog} />;
}
