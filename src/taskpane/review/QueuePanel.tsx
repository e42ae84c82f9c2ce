import { Button, Link } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { noteTexts } from '../model/forwardNotes.ts';
import type { QueuedMessage } from '../model/queue.ts';
import { useDesk } from '../shell/desk.ts';
import { useCopying } from '../shell/copying.tsx';
import { forwardStrings } from '../strings/forward.nl.ts';
import { strings } from '../strings/pane.nl.ts';
import { useQueuePanelStyles } from './QueuePanel.styles.ts';
import type { QueueState } from '../model/outbox.ts';
import { failureText, type QueueView } from './useQueue.ts';

interface QueuePanelProps {
  queue: QueueView<QueuedMessage>;
  titleOf: (itemId: string) => string;
  checkFrom: string | null;
}

/**
 * What goes before a message opens, how it went, and what to do when it did not. A button that was pressed goes away while
 * the message opens; the focus goes to the next message's, or to the first that comes.
 */
export function QueuePanel({ queue, titleOf, checkFrom }: QueuePanelProps) {
  const styles = useQueuePanelStyles();
  const { state } = queue;
  const root = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  useEffect(() => {
    if (!isPressed.current || state?.status === 'opening') return;
    isPressed.current = false;
    // Where Outlook's form took the focus, it is the form's.
    if (!document.hasFocus()) return;
    const buttons = root.current?.querySelectorAll('button') ?? [];
    const next = [...buttons].find((button) => button.matches('[data-next]')) ?? buttons[0];
    next?.focus();
  }, [state]);
  if (!state) return null;
  const { messages, at, status } = state;
  const next = status === 'opening' || status === 'failed' ? null : queue.next;
  return (
    <div
      ref={root}
      className={styles.root}
      onClickCapture={() => {
        isPressed.current = true;
      }}
    >
      {status === 'waiting' && at === 0 ? <Before messages={messages} titleOf={titleOf} /> : null}
      {status === 'waiting' ? null : <Outcome queue={queue} state={state} titleOf={titleOf} />}
      {next !== null ? <NextMessage queue={queue} state={state} next={next} checkFrom={checkFrom} /> : null}
    </div>
  );
}

function Before({ messages, titleOf }: { messages: readonly QueuedMessage[]; titleOf: (itemId: string) => string }) {
  const styles = useQueuePanelStyles();
  const id = useId();
  const notes = noteTexts(
    messages.map(({ message }) => message),
    titleOf,
  );
  const texts = [...(messages.length > 1 ? [forwardStrings.willBe(messages.length)] : []), ...notes.before];
  if (texts.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className={styles.before}>
        {forwardStrings.before}
      </p>
      <ul className={styles.notes}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

interface PartProps {
  queue: QueueView<QueuedMessage>;
  state: QueueState<QueuedMessage>;
}

/** "Klaargezet" is all that is ever known; what to do when even that is not true stands beside it. */
function Outcome({ queue, state, titleOf }: PartProps & { titleOf: (itemId: string) => string }) {
  const styles = useQueuePanelStyles();
  const { copy, outcome } = useCopying(useDesk().mailbox);
  const { messages, at, status, reason } = state;
  const queued = messages[at];
  if (!queued) return null;
  const { message, name } = queued;
  if (status === 'opening') return <p className={styles.line}>{forwardStrings.opening}</p>;
  if (status === 'undone') return <p className={styles.line}>{forwardStrings.undone(name)}</p>;
  const isFailed = status === 'failed';
  const { beside } = noteTexts([message], titleOf);
  return (
    <>
      <p className={styles.line}>
        {isFailed ? (
          <span className={styles.failed}>{failureText(reason ?? 'failed')}</span>
        ) : (
          <>
            <span className={styles.ready}>{forwardStrings.ready(name)}</span>
            {messages.length > 1 ? <span>{forwardStrings.progress(at + 1, messages.length)}</span> : null}
            <span>{forwardStrings.notOpened}</span>
          </>
        )}
        {isFailed && reason === 'unsupported' ? null : (
          <Link as="button" className={styles.link} onClick={queue.again}>
            {forwardStrings.again}
          </Link>
        )}
        <Link
          as="button"
          className={styles.link}
          onClick={() => {
            copy({ kind: 'text', html: message.form.htmlBody, text: message.text });
          }}
        >
          {strings.copy}
        </Link>
        {isFailed && reason === 'timeout' ? (
          <Link as="button" className={styles.link} onClick={queue.didOpen}>
            {forwardStrings.didOpen}
          </Link>
        ) : null}
        {isFailed ? null : (
          <Link as="button" className={styles.link} onClick={queue.undo}>
            {strings.undo}
          </Link>
        )}
      </p>
      {outcome}
      {beside.length === 0 || isFailed ? null : (
        <ul className={styles.notes}>
          {beside.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function NextMessage({ queue, state, next, checkFrom }: PartProps & { next: number; checkFrom: string | null }) {
  const styles = useQueuePanelStyles();
  const { messages } = state;
  return (
    <div className={styles.buttons}>
      <Button size="small" appearance="primary" className={styles.open} onClick={queue.open} data-next="">
        {forwardStrings.open(next + 1, messages.length, messages[next]?.name ?? '')}
      </Button>
      <Button size="small" onClick={queue.close}>
        {forwardStrings.cancel}
      </Button>
      {checkFrom === null ? null : <span className={styles.line}>{forwardStrings.checkFrom(checkFrom)}</span>}
    </div>
  );
}
