import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { logFile } from '../../memory/log-file.ts';
import { nameOfRecipient } from '../model/handledText.ts';
import { useDesk } from '../shell/desk.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useCopying } from '../shell/copying.tsx';
import { offerFile } from '../shell/download.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { handledStrings } from '../strings/handled.nl.ts';
import { strings } from '../strings/pane.nl.ts';
import { useLogPageStyles } from './LogPage.styles.ts';
import { LogList } from './LogList.tsx';
import { RetentionChoice } from './RetentionChoice.tsx';
import { useWorkspace } from '../shell/workspace.ts';
import { useLog } from './useLog.ts';

const words = handledStrings.log;

/** What was prepared in this browser, when and for whom: to be looked up, taken along as a file, and wiped. */
export function LogPage({ onClose }: { onClose: () => void }) {
  const styles = useLogPageStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const { mailbox, now } = useDesk();
  const announce = useAnnounce();
  const { entries: kept, days, problem, keepFor, clear } = useLog();
  const entries = kept?.map((entry) => ({ ...entry, recipients: entry.recipients.map(nameOfRecipient) })) ?? null;
  const { copyText, outcome } = useCopying(mailbox);
  const [isAsking, setAsking] = useState(false);
  const [note, setNote] = useState<string | null>(null);
  const say = (text: string) => {
    setNote(text);
    announce(text);
  };
  const wipe = async () => {
    if (!isAsking) {
      setAsking(true);
      return;
    }
    setAsking(false);
    say((await clear()) ? words.cleared : words.notCleared);
  };
  const { wipe: wipeAll } = useWorkspace();
  const [isAskingAll, setAskingAll] = useState(false);
  const wipeBrowser = async () => {
    setAskingAll(!isAskingAll);
    if (!isAskingAll) return;
    const isWiped = wipeAll();
    if (isWiped) await clear();
    say(isWiped ? words.wiped : words.notCleared);
  };
  const hasEntries = entries !== null && entries.length > 0;

  return (
    <div className={styles.root}>
      <PageHead title={words.title} heading={title} onBack={onClose} />
      <p className={styles.text}>{words.text}</p>
      <RetentionChoice
        days={days}
        onChoose={(chosen) => {
          void keepFor(chosen).then((isKept) => {
            if (!isKept) say(words.notKept);
          });
        }}
      />
      {entries === null ? null : hasEntries ? (
        <LogList entries={entries} now={now} />
      ) : (
        problem === null && <p className={styles.note}>{days === 0 ? words.off : words.none}</p>
      )}
      {problem === null ? null : <p className={styles.note}>{words.problem[problem]}</p>}
      {note === null ? null : <p className={styles.note}>{note}</p>}
      {outcome}
      <div className={styles.actions}>
        {hasEntries ? (
          <>
            <Button
              onClick={() => {
                offerFile({ name: 'logboek.csv', type: 'text/csv;charset=utf-8', text: logFile(entries) });
                say(strings.offered);
              }}
            >
              {words.download}
            </Button>
            <Button
              onClick={() => {
                // Without the byte order mark, which only a file needs.
                copyText(logFile(entries).slice(1));
              }}
            >
              {strings.copy}
            </Button>
          </>
        ) : null}
        {hasEntries || problem === 'newer' ? (
          <Button onClick={() => void wipe()}>{isAsking ? words.reallyClear : words.clear}</Button>
        ) : null}
        <Button onClick={() => void wipeBrowser()}>{isAskingAll ? words.reallyWipe : words.wipe}</Button>
      </div>
    </div>
  );
}
