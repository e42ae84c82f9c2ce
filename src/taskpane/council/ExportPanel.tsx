import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Council } from '../../council/council.ts';
import { writeCsv } from '../../council/csv-write.ts';
import { writeJson } from '../../council/json-file.ts';
import type { Mailbox } from '../../mailbox/port.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useCopying } from '../shell/copying.tsx';
import { offerFile } from '../shell/download.ts';
import { councilStrings } from '../strings/council.nl.ts';
import { strings } from '../strings/pane.nl.ts';
import { useCouncilStyles } from './council.styles.ts';
import { Section } from './Section.tsx';

const words = councilStrings.exports;

/** How colleagues share one list. Some Outlooks swallow downloads: copying stands beside each. */
export function ExportPanel({ council, mailbox }: { council: Council; mailbox: Mailbox }) {
  const styles = useCouncilStyles();
  const announce = useAnnounce();
  const { copyText, outcome } = useCopying(mailbox);
  const [isOffered, setOffered] = useState(false);
  const offer = (name: string, type: string, text: string) => {
    offerFile({ name, type, text });
    setOffered(true);
    announce(strings.offered);
  };
  return (
    <Section id="exports" title={words.title}>
      <div className={styles.row}>
        <Button
          onClick={() => {
            offer('ontvangers.csv', 'text/csv;charset=utf-8', writeCsv(council));
          }}
        >
          {words.csv}
        </Button>
        {/* Without the byte order mark, which only a file needs. */}
        <Button
          onClick={() => {
            copyText(writeCsv(council).slice(1));
          }}
        >
          {words.copyCsv}
        </Button>
        <Button
          onClick={() => {
            offer('ontvangers.json', 'application/json', writeJson(council));
          }}
        >
          {words.json}
        </Button>
        <Button
          onClick={() => {
            copyText(writeJson(council));
          }}
        >
          {words.copyJson}
        </Button>
      </div>
      {isOffered ? <p className={styles.note}>{strings.offered}</p> : null}
      {outcome}
    </Section>
  );
}
