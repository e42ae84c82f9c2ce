import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add';
import { useId, useState } from 'react';
import { assumptionsOf, describeAssumption } from '../../calendar/assumptions.ts';
import { dutchEventDate } from '../../calendar/dutch-date.ts';
import type { CalendarEntry } from '../../calendar/entry.ts';
import type { EventDate, Item } from '../../domain/newsletter.ts';
import type { MailboxErrorReason } from '../../mailbox/port.ts';
import { useCardLooks } from './cards.ts';
import { resolveStrings } from '../strings/resolve.nl.ts';
import { strings } from '../strings/pane.nl.ts';
import { useAppointmentActionsStyles } from './AppointmentActions.styles.ts';
import { DateChoice } from './DateChoice.tsx';
import { FileAndCopy } from './FileAndCopy.tsx';
import { useAppointments, type FailedOpening } from './useAppointments.ts';
import { useCalendarEntries } from './useCalendarEntries.ts';

interface AppointmentActionsProps {
  item: Item;
  /** Which of the item's dates: one opens at once, several are asked about. */
  dates: readonly EventDate[];
  /** The address of a link is being looked up: what opens now goes without it. */
  isAsking: boolean;
}

/** An event on its way to the calendar: the form, the file and the text, and what was done before. */
export function AppointmentActions({ item, dates, isAsking }: AppointmentActionsProps) {
  const styles = useAppointmentActionsStyles();
  const { controls } = useCardLooks();
  const hintId = useId();
  const [isChoosing, setChoosing] = useState(false);
  const { opening, open } = useAppointments(item);
  const entriesOf = useCalendarEntries();
  const entriesNow = () => entriesOf(item, dates);
  const assumed = [...new Set(dates.flatMap(assumptionsOf))];
  const hints = [
    ...assumed.map(describeAssumption),
    ...(assumed.includes('time-unknown') ? [strings.appointment.tickWholeDay] : []),
  ];
  const isOpening = opening.kind === 'opening';

  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <button
          type="button"
          className={controls.outline}
          aria-disabled={isOpening}
          aria-label={strings.appointment.openFor(item.title)}
          aria-describedby={hintId}
          {...(dates.length > 1 ? { 'aria-expanded': isChoosing } : {})}
          onClick={() => {
            if (isOpening) return;
            if (dates.length > 1) setChoosing(!isChoosing);
            else open(entriesNow());
          }}
        >
          <CalendarAddRegular aria-hidden="true" className={controls.icon} />
          {isOpening ? strings.appointment.opening : isAsking ? resolveStrings.openUnderWay : strings.appointment.open}
        </button>
        <FileAndCopy entriesNow={entriesNow} title={item.title} />
      </div>
      <p id={hintId} className={styles.hint}>
        {hints.join('. ')}
      </p>
      {isChoosing ? (
        <DateChoice
          entries={entriesNow()}
          onOpen={(chosen) => {
            setChoosing(false);
            open(chosen);
          }}
        />
      ) : null}
      {opening.kind === 'failed' ? (
        <MessageBar intent="error" layout="multiline" politeness="polite">
          <MessageBarBody>
            {failureText(opening.reason)} {whichOpened(opening)} {strings.appointment.otherwise}
          </MessageBarBody>
        </MessageBar>
      ) : null}
    </div>
  );
}

function failureText(reason: MailboxErrorReason): string {
  if (reason === 'timeout') return strings.appointment.noAnswer;
  return reason === 'unsupported' ? strings.appointment.unsupported : strings.appointment.notOpened;
}

/** Of several dates: which ones there are forms for, which ones not. An answer that did not come says neither. */
function whichOpened({ reason, opened, failed, rest }: FailedOpening): string {
  if (opened.length + rest.length === 0) return '';
  const words = strings.appointment.several;
  const isUnsure = reason === 'timeout';
  const dates = (entries: readonly CalendarEntry[]) => entries.map(({ date }) => dutchEventDate(date)).join('; ');
  const left = isUnsure ? rest : [failed, ...rest];
  return [
    ...(opened.length === 0 ? [] : [words.opened(dates(opened))]),
    ...(isUnsure ? [words.unsure(dates([failed]))] : []),
    ...(left.length === 0 ? [] : [words.left(dates(left))]),
  ].join(' ');
}
