import { Button, Textarea } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef, useState } from 'react';
import { agendaText } from '../../calendar/agenda-text.ts';
import type { CalendarEntry } from '../../calendar/entry.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { strings } from '../strings.nl.ts';
import { copyText } from './copy.ts';
import { offerFile } from './download.ts';
import { useFileAndCopyStyles } from './FileAndCopy.styles.ts';

interface FileAndCopyProps {
  /** Asked for when a button is pressed. */
  entriesNow: () => readonly CalendarEntry[];
  /** What the buttons are about, for who cannot see where they stand. */
  title: string;
}

type Note = 'copied' | 'saved' | 'fileFailed' | 'copyByHand';

/** The calendar file, and beside it always the text: downloads do nothing in some Outlooks, and say nothing. */
export function FileAndCopy({ entriesNow, title }: FileAndCopyProps) {
  const styles = useFileAndCopyStyles();
  const announce = useAnnounce();
  const [note, setNote] = useState<Note | null>(null);
  const say = (next: Note) => {
    setNote(next);
    announce(strings.appointment[next]);
  };
  const download = async () => {
    try {
      const { calendarFile } = await import('../../calendar/ics.ts');
      offerFile('agenda.ics', 'text/calendar;charset=utf-8', calendarFile(entriesNow(), new Date().toISOString()));
      say('saved');
    } catch {
      say('fileFailed');
    }
  };
  const copy = async () => {
    say((await copyText(agendaText(entriesNow()))) ? 'copied' : 'copyByHand');
  };
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        aria-label={strings.appointment.fileFor(title)}
        onClick={() => void download()}
      >
        {strings.appointment.file}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<CopyRegular />}
        aria-label={strings.appointment.copyFor(title)}
        onClick={() => void copy()}
      >
        {strings.appointment.copy}
      </Button>
      {note === null ? null : <span className={styles.note}>{strings.appointment[note]}</span>}
      {note === 'copyByHand' ? <TextToCopy text={agendaText(entriesNow())} /> : null}
    </>
  );
}

/** The clipboard is closed to us: the text stands selected, and Ctrl+C is the user's. */
function TextToCopy({ text }: { text: string }) {
  const styles = useFileAndCopyStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <Textarea
      className={styles.text}
      textarea={{ ref: field, readOnly: true, 'aria-label': strings.appointment.copyText, rows: 5 }}
      value={text}
    />
  );
}
