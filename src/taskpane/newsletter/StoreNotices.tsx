import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import { listCode } from '../model/council-store.ts';
import { hasOtherList } from '../model/itemHandled.ts';
import { useOffice } from '../shell/useOffice.ts';
import { forwardStrings } from '../strings/forward.nl.ts';
import { useDesk } from '../shell/desk.ts';
import { useCopying } from '../shell/copying.tsx';
import { handledStrings } from '../strings/handled.nl.ts';
import { strings } from '../strings/pane.nl.ts';
import { useStoreNoticesStyles } from './StoreNotices.styles.ts';
import { useHandled } from '../shell/useHandled.tsx';

/** What is the matter with what was kept, and what can be done about it: nothing is lost in silence. */
export function StoreNotices() {
  const styles = useStoreNoticesStyles();
  const { handled } = useDesk();
  const { damaged, newer, unread, shortened, isUnsaved, handlings, owner } = useHandled();
  const { doubt, openCouncil, council } = useOffice();
  const isOtherList = owner.kind === 'shared' && hasOtherList(handlings, listCode(council));
  return (
    <>
      {doubt === null ? null : (
        <p role="alert" className={styles.root}>
          {forwardStrings.doubt[doubt]}{' '}
          {openCouncil === null ? null : <Act onAct={openCouncil}>{forwardStrings.toCouncil}</Act>}
        </p>
      )}
      {isOtherList ? <p className={styles.root}>{forwardStrings.ownList}</p> : null}
      {unread ? (
        <p className={styles.root}>
          {handledStrings.unread} <Act onAct={() => void handled.load()}>{strings.retry}</Act>
        </p>
      ) : null}
      {isUnsaved ? (
        <p className={styles.root}>
          {handledStrings.unsaved} <Act onAct={() => void handled.record()}>{strings.retry}</Act>
        </p>
      ) : null}
      {damaged.length > 0 ? <Damaged names={damaged} /> : null}
      {newer ? <p className={styles.root}>{handledStrings.newer}</p> : null}
      {shortened ? <p className={styles.root}>{handledStrings.shortened}</p> : null}
    </>
  );
}

/** What is kept aside: to be given to who can make something of it, or thrown away. */
function Damaged({ names }: { names: readonly string[] }) {
  const styles = useStoreNoticesStyles();
  const { mailbox, handled } = useDesk();
  const { copyText, outcome } = useCopying(mailbox);
  const [isKept, setKept] = useState(false);
  const forget = () => {
    try {
      mailbox.forgetDamaged();
    } catch {
      setKept(true);
      return;
    }
    void handled.load();
  };
  return (
    <>
      <p className={styles.root}>
        {handledStrings.damaged}{' '}
        <Act
          onAct={() => {
            const text = names.map((name) => `${name}\n${mailbox.damagedText(name) ?? ''}`).join('\n\n');
            copyText(text);
          }}
        >
          {handledStrings.copyDamaged}
        </Act>{' '}
        <Act onAct={forget}>{handledStrings.forgetDamaged}</Act>
      </p>
      {isKept ? <p className={styles.root}>{handledStrings.notForgotten}</p> : null}
      {outcome}
    </>
  );
}

function Act({ onAct, children }: { onAct: () => void; children: string }) {
  const styles = useStoreNoticesStyles();
  return (
    <Link as="button" className={styles.act} onClick={onAct}>
      {children}
    </Link>
  );
}
