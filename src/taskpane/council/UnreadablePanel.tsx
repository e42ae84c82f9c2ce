import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Mailbox } from '../../mailbox/port.ts';
import type { CouncilState, CouncilStore } from '../model/council-store.ts';
import { useCopying } from '../shell/copying.tsx';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';

const words = councilStrings.aside;

interface UnreadablePanelProps {
  mailbox: Mailbox;
  aside: NonNullable<CouncilState['aside']>;
  startAnew: CouncilStore['startAnew'];
}

/** A stored list that cannot be read. It may be the only copy: nothing goes over it before there is another. */
export function UnreadablePanel({ mailbox, aside, startAnew }: UnreadablePanelProps) {
  const styles = useCouncilStyles();
  const { copyText, outcome } = useCopying(mailbox);
  const [isCopied, setCopied] = useState(false);
  const { lastHere } = aside;
  const isAllowed = aside.isKept || isCopied;
  const how = isCopied ? 'copied by the user' : 'if kept';
  return (
    <div role="alert" className={styles.section}>
      <p className={styles.text}>
        {words[aside.why]} {aside.isKept ? words.kept : words.notKept}
      </p>
      <Button
        onClick={() => {
          setCopied(true);
          copyText(aside.text);
        }}
      >
        {words.copy}
      </Button>
      {outcome}
      {lastHere === null ? null : (
        <Button disabledFocusable={!isAllowed} onClick={() => void startAnew(how, lastHere)}>
          {words.goOn(lastHere.fracties.length, lastHere.people.length)}
        </Button>
      )}
      <Button disabledFocusable={!isAllowed} onClick={() => void startAnew(how)}>
        {aside.isKept ? words.startAnew : words.startAnewCopied}
      </Button>
    </div>
  );
}
