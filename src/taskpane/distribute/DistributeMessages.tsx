import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Council } from '../../council/council.ts';
import type { Way } from '../../council/recipients.ts';
import type { Item } from '../../domain/newsletter.ts';
import type { PreparedMessage } from '../../messages/prepare.ts';
import { MessageReview } from '../review/MessageReview.tsx';
import { QueuePanel } from '../review/QueuePanel.tsx';
import { useQueue } from '../review/useQueue.ts';
import { queuedMessage, type QueuedMessage } from '../model/queue.ts';
import { useDesk } from '../shell/desk.ts';
import { messageKeys, nameOf, partOf } from '../model/distribution.ts';
import { distributeStrings as words } from '../strings/distribute.nl.ts';
import { reviewStrings } from '../strings/review.nl.ts';
import { forwardStrings } from '../strings/forward.nl.ts';
import { useDistributeViewStyles } from './DistributeView.styles.ts';

interface DistributeMessagesProps {
  messages: readonly PreparedMessage[];
  council: Council;
  items: readonly Item[];
  /** `2026-11-21` */
  day: string;
  way: Way;
  onWay: (way: Way) => void;
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
  const {
    messages,
    council,
    items,
    day,
    way,
    onWay,
    order,
    ready,
    unsure,
    others,
    isKept,
    checkFrom,
    titleOf,
    onReady,
    onUndone,
    onBack,
    onRestart,
  } = props;
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
  const toReview = state?.status === 'opening' ? undefined : messages[next];
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
      {done === 0 && state === null ? (
        <RadioGroup
          aria-label={reviewStrings.way.label}
          value={way}
          onChange={(_, { value }) => {
            onWay(value as Way);
          }}
        >
          {reviewStrings.way.label}
          {(Object.keys(reviewStrings.way.names) as Way[]).map((one) => (
            <Radio key={one} value={one} label={reviewStrings.way.names[one]} />
          ))}
        </RadioGroup>
      ) : null}
      {toReview === undefined ? null : (
        <MessageReview
          message={toReview}
          council={council}
          items={items.filter(({ id }) => toReview.items.includes(id))}
          day={day}
          at={next + 1}
          all={messages.length}
        />
      )}
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
