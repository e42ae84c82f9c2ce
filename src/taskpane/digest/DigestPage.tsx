import { useMemo, useRef, useState } from 'react';
import type { Mailbox } from '../../mailbox/port.ts';
import { OfficeOnDesk, useNewOffice } from '../shell/useOffice.ts';
import { noNewsletter, nothingHandled } from '../model/noNewsletter.ts';
import { Desk } from '../shell/desk.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { digestStrings as words } from '../strings/digest.nl.ts';
import { useDigestViewStyles } from './DigestView.styles.ts';
import { DigestView } from './DigestView.tsx';

interface DigestPageProps {
  mailbox: Mailbox;
  /** Milliseconds since 1970. */
  clock: () => number;
  openCouncil: () => void;
  onClose: () => void;
}

/** The weekbericht while no newsletter is open: it holds those of the whole week. */
export function DigestPage({ mailbox, clock, openCouncil, onClose }: DigestPageProps) {
  const styles = useDigestViewStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const [now] = useState(clock);
  const desk = useMemo(
    () => ({ mailbox, newsletter: noNewsletter, handled: nothingHandled(mailbox), now, openCouncil }),
    [mailbox, now, openCouncil],
  );
  const office = useNewOffice(desk);
  return (
    <Desk value={desk}>
      <OfficeOnDesk value={office}>
        <div className={styles.head}>
          <PageHead title={words.title} heading={title} onBack={onClose} />
        </div>
        <DigestView />
      </OfficeOnDesk>
    </Desk>
  );
}
