import { Link } from '@fluentui/react-components';
import type { Item } from '../../domain/newsletter.ts';
import { forwardStrings } from '../strings/forward.nl.ts';
import { AskGriffie } from './AskGriffie.tsx';
import { useForwardRowStyles } from './ForwardRow.styles.ts';
import { QueuePanel } from './QueuePanel.tsx';
import type { Forward } from './useForward.ts';
import { useOffice } from './useOffice.ts';

/** What follows a click: a question, the message's state, or that there is nobody to send it to. */
export function ForwardPanel({ forward, items }: { forward: Forward; items: readonly Item[] }) {
  const styles = useForwardRowStyles();
  const office = useOffice();
  const { queue, waiting, nobody } = forward;
  if (waiting === null && nobody === null && queue.state === null) return null;
  return (
    <div className={styles.panel}>
      {waiting === null ? null : (
        <AskGriffie likely={office.likelyGriffie} onGive={forward.giveGriffie} onCancel={forward.dismiss} />
      )}
      {nobody === null ? null : (
        <p className={styles.nobody}>
          {nobody}{' '}
          {office.openCouncil === null ? null : (
            <Link as="button" onClick={office.openCouncil}>
              {forwardStrings.toCouncil}
            </Link>
          )}
        </p>
      )}
      <QueuePanel
        queue={queue}
        checkFrom={office.checkFrom}
        titleOf={(itemId) => (items.length > 1 ? (items.find(({ id }) => id === itemId)?.title ?? '') : '')}
      />
    </div>
  );
}
