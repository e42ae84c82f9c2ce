import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PreparedMessage } from '../../messages/prepare.ts';
import { QueuePanel } from '../review/QueuePanel.tsx';
import { useQueue } from '../review/useQueue.ts';
import { queuedMessage, type QueuedMessage } from '../model/queue.ts';
import { useDesk } from '../shell/desk.ts';
import { messageKeys, nameOf, partOf } from '../model/distribution.ts';
import { distributeStrings as words } from '../strings/distribute.nl.ts';
import { forwardStrings } from '../strings/forward.nl.ts';
import { useDistributeViewStyles } from './DistributeView.styles.ts';

interface DistributeMessagesProps {
  messages: readonly PreparedMessage[];
  /** Short names of the active fracties. */
  order: readonly string[];
  /** Keys of those that opened, here or before the pane was closed. */
  ready: readonly string[];
  /** Keys of those that may have opened or not. */
  unsure: readonly string[];
  /** Once all opened: how many items are not in this distribution, and are to be distributed too. */
  others: number;
  isKept: boolean;
  checkFrom: string | null;
  titleOf: (itemId: string) => string;
  onReady: (key: string) => void;
  onUndone: (key: string) => void;
  onBack: () => void;
  onRestart: () => void;
}

/** The messages one after the other, with how far one has come. The focus goes to the heading, and stays near. */
export function DistributeMessages(props: DistributeMessagesProps) {
  const { messages, order, ready, unsure, others, isKept, checkFrom, titleOf, onReady, onUndone, onBack, onRestart } =
    props;
  const styles = useDistributeViewStyles();
  const keys = messageKeys(messages);
  const heading = useRef<HTMLHeadingElement>(null);
  const keyOf = (at: number) => keys[at] ?? '';
  const { newsletter, handled } = useDesk();
  const here = new Set(newsletter.items.map(({ id }) => id));
  const queue = useQueue<QueuedMessage>(`verdelen ${keys.join(' ')}`, (at) => ready.includes(keyOf(at)));
  const { state, start } = queue;
  const queued = messages.map((message, at) => ({
    ...queuedMessage(message, nameOf(message.fracties, order) + partOf(message), message.fracties, handled, here),
    onDelivered: () => {
      onReady(keyOf(at));
    },
    onUndone: () => {
      onUndone(keyOf(at));
    },
  }));
  const next = keys.findIndex((key) => !ready.includes(key));
  const done = keys.filter((key) => ready.includes(key)).length;
  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <div className={styles.body}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words.progress(done, messages.length)}
      </h2>
      {done === messages.length ? <p>{words.done}</p> : null}
      {others > 0 ? <p>{words.others(others)}</p> : null}
      {isKept ? null : <p className={styles.problems}>{words.notKept}</p>}
      <ol className={styles.messages} aria-label={words.messages}>
        {queued.map(({ message, name }, index) => (
          <li key={keys[index]}>
            {words.message(name, message.items.length)}{' '}
            {ready.includes(keyOf(index)) ? (
              <span className={styles.ready}>{words.isReady}</span>
            ) : unsure.includes(keyOf(index)) ? (
              <span className={styles.unsure}>{words.isUnsure}</span>
            ) : null}
          </li>
        ))}
      </ol>
      <div className={styles.queue}>
        {state ? (
          <QueuePanel queue={queue} checkFrom={checkFrom} titleOf={titleOf} />
        ) : next === -1 ? null : (
          <Button
            appearance="primary"
            size="small"
            onClick={() => {
              start(queued, true, next);
            }}
          >
            {forwardStrings.open(next + 1, messages.length, queued[next]?.name ?? '')}
          </Button>
        )}
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={onBack}>
          {words.back}
        </Button>
        <Button size="small" onClick={onRestart}>
          {others > 0 ? words.divideOthers(others) : words.again}
        </Button>
      </div>
    </div>
  );
}
