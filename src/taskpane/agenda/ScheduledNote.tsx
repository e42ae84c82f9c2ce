import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useSyncExternalStore } from 'react';
import { standingOf } from '../../memory/handling.ts';
import { momentText } from '../model/moment.ts';
import { useDesk } from '../newsletter/desk.ts';
import { strings } from '../strings.nl.ts';
import { useScheduledNoteStyles } from './ScheduledNote.styles.ts';

/** "Klaargezet", never "in agenda": a form that was opened is no saved appointment. */
export function ScheduledNote({ itemId }: { itemId: string }) {
  const styles = useScheduledNoteStyles();
  const { handled, now } = useDesk();
  const state = useSyncExternalStore(handled.subscribe, handled.state);
  const last = standingOf(state?.handlings ?? [], itemId).find(
    ({ action, status }) => action === 'schedule' && status === 'completed',
  );
  if (!state || !last) return null;
  const when = momentText(last.when, now);
  return (
    <p className={styles.root}>
      <CheckmarkCircleRegular aria-hidden="true" className={styles.icon} />
      <span>
        {last.by === null ? strings.appointment.ready(when) : strings.appointment.readyBy(when, last.by)}
        {state.visibility === 'you' ? ` (${strings.appointment.onlyYou})` : ''}
      </span>
    </p>
  );
}
