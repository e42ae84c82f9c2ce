import { handledStrings } from '../strings/handled.nl.ts';
import { useMailboxLineStyles } from './MailboxLine.styles.ts';
import { useHandled } from '../shell/useHandled.tsx';

/** Whose mailbox this is: what is prepared here leaves from there, or is to be checked for it. */
export function MailboxLine() {
  const styles = useMailboxLineStyles();
  const { owner, isLoaded } = useHandled();
  if (!isLoaded || owner.address === '') return null;
  return <p className={styles.root}>{handledStrings.owner[owner.kind](owner.address)}</p>;
}
