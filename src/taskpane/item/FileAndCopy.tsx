import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { CalendarEntry } from '../../calendar/entry.ts';
import { deliver } from '../../delivery/index.ts';
import { useCardLooks } from './cards.ts';
import { useDesk } from '../shell/desk.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useCopyingStyles } from '../shell/copying.styles.ts';
import { useCopying } from '../shell/copying.tsx';
import { platformOf } from '../shell/platform.ts';
import { strings } from '../strings/pane.nl.ts';

interface FileAndCopyProps {
  /** Asked for when a button is pressed. */
  entriesNow: () => readonly CalendarEntry[];
  /** What the buttons are about, for who cannot see where they stand. */
  title: string;
}

type Note = 'saved' | 'fileFailed';

/** The calendar file, and beside it always the text: downloads do nothing in some Outlooks, and say nothing. */
export function FileAndCopy({ entriesNow, title }: FileAndCopyProps) {
  const styles = useCopyingStyles();
  const { controls } = useCardLooks();
  const { mailbox } = useDesk();
  const announce = useAnnounce();
  const copying = useCopying(mailbox, strings.appointment.copyText);
  const [note, setNote] = useState<Note | null>(null);
  const content = () => ({ kind: 'appointments' as const, entries: entriesNow() });
  const say = (next: Note) => {
    setNote(next);
    announce(strings.appointment[next]);
  };
  const download = async () => {
    try {
      await deliver('calendar-file', content(), platformOf(mailbox));
      say('saved');
    } catch {
      say('fileFailed');
    }
  };
  return (
    <>
      <button
        type="button"
        className={controls.subtle}
        aria-label={strings.appointment.fileFor(title)}
        onClick={() => void download()}
      >
        <ArrowDownloadRegular aria-hidden="true" className={controls.icon} />
        {strings.appointment.file}
      </button>
      <button
        type="button"
        className={controls.subtle}
        aria-label={strings.appointment.copyFor(title)}
        onClick={() => {
          setNote(null);
          copying.copy(content());
        }}
      >
        <CopyRegular aria-hidden="true" className={controls.icon} />
        {strings.copy}
      </button>
      {note === null ? null : <span className={styles.note}>{strings.appointment[note]}</span>}
      {copying.outcome}
    </>
  );
}
