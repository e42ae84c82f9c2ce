import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Mailbox } from '../../mailbox/port.ts';
import { OfficeOnDesk, useNewOffice } from '../forward/useOffice.ts';
import { noNewsletter, nothingHandled } from '../model/noNewsletter.ts';
import { Desk } from '../newsletter/desk.ts';
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

/** The weekbericht while no newsletter is open: it holds those of the whole week. The focus goes to its title. */
export function DigestPage({ mailbox, clock, openCouncil, onClose }: DigestPageProps) {
  const styles = useDigestViewStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
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
          <Button size="small" onClick={onClose}>
            {words.back}
          </Button>
          <h1 ref={title} tabIndex={-1} className={styles.pageTitle}>
            {words.title}
          </h1>
        </div>
        <DigestView />
      </OfficeOnDesk>
    </Desk>
  );
}
