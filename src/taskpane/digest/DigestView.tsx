import { Button } from '@fluentui/react-components';
import { BookmarkRegular } from '@fluentui/react-icons/svg/bookmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { useEffect, useRef, useState } from 'react';
import { roleCodes } from '../../memory/handling.ts';
import type { MailAddress } from '../../domain/forms.ts';
import { digest, digestMessages } from '../../messages/digest.ts';
import { messageSettings } from '../../messages/prepare.ts';
import { byTopic, describeSource, piecesOf } from '../../messages/selection.ts';
import { AskGriffie } from '../review/AskGriffie.tsx';
import { QueuePanel } from '../review/QueuePanel.tsx';
import { useOffice } from '../shell/useOffice.ts';
import { useQueue } from '../review/useQueue.ts';
import { queuedMessage, type QueuedMessage } from '../model/queue.ts';
import { type Collected } from '../model/collection.ts';
import { noteTexts } from '../model/forwardNotes.ts';
import { useDesk } from '../shell/desk.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useCopying } from '../shell/copying.tsx';
import { StateMessage } from '../shell/StateMessage.tsx';
import { digestStrings as words } from '../strings/digest.nl.ts';
import { strings } from '../strings/pane.nl.ts';
import { useDigestViewStyles } from './DigestView.styles.ts';
import { useCollection } from '../shell/useCollection.ts';

/** The weekbericht: what was kept over several newsletters, as one message or as text for elsewhere. */
export function DigestView() {
  const { collection, items, problem } = useCollection();
  if (items === null && problem !== null) {
    return (
      <StateMessage
        icon={<BookmarkRegular fontSize={40} />}
        title={words.unread.title}
        text={words.unread[problem === 'newer' ? 'newer' : 'unread']}
        level="h2"
      >
        <Button onClick={() => void collection.load()}>{strings.retry}</Button>
      </StateMessage>
    );
  }
  if (items === null) return null;
  return <DigestOf items={items} />;
}

/** What is kept, or that nothing is; what was taken out comes back with one press, also when it was everything. */
function DigestOf({ items }: { items: readonly Collected[] }) {
  const styles = useDigestViewStyles();
  const { collection } = useCollection();
  const announce = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState<readonly Collected[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    // The button that removed went away with what it removed.
    undo.current?.querySelector('button')?.focus();
  }, [removed]);

  const remove = async (gone: readonly Collected[]) => {
    const isDone = await collection.remove(gone);
    setProblem(isDone ? null : words.notRemoved);
    announce(isDone ? words.cleared(gone.length) : words.notRemoved);
    if (isDone) setRemoved(gone);
  };
  const restore = async () => {
    const isDone = await collection.keep(removed);
    setProblem(isDone ? null : words.notRestored);
    announce(isDone ? words.restored(removed.length) : words.notRestored);
    if (!isDone) return;
    setRemoved([]);
    root.current?.focus();
  };
  return (
    <div ref={root} tabIndex={-1} className={styles.all}>
      {problem === null ? null : (
        <p role="alert" className={styles.bar}>
          {problem}
        </p>
      )}
      {removed.length === 0 ? null : (
        <div ref={undo} className={styles.bar}>
          <span>{words.cleared(removed.length)}</span>
          <Button size="small" onClick={() => void restore()}>
            {strings.undo}
          </Button>
        </div>
      )}
      {items.length === 0 ? (
        <StateMessage icon={<BookmarkRegular fontSize={40} />} {...words.empty} level="h2" />
      ) : (
        <Digest items={items} onRemove={(gone) => void remove(gone)} />
      )}
    </div>
  );
}

function Digest({ items, onRemove }: { items: readonly Collected[]; onRemove: (gone: readonly Collected[]) => void }) {
  const styles = useDigestViewStyles();
  const { mailbox, newsletter, handled } = useDesk();
  const office = useOffice();
  const queue = useQueue<QueuedMessage>('weekbericht');
  const copying = useCopying(mailbox);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const settingsFor = (griffie: MailAddress) => {
    // Without a council there is nobody to send to, but copying works: with the settings that every council begins with.
    const council = office.council ?? office.emptyCouncil;
    return messageSettings(council, griffie, office.today, office.own);
  };
  const send = (griffie: MailAddress) => {
    setAsking(false);
    const messages = office.council ? digestMessages(items, office.council, settingsFor(griffie)) : [];
    setProblem(messages.length === 0 ? words.nobody : null);
    const { before } = noteTexts(messages, titleOf);
    const here = new Set(newsletter.items.map(({ id }) => id));
    queue.start(
      messages.map((message) => queuedMessage(message, words.name, [roleCodes.digest], handled, here)),
      messages.length > 0 && before.length === 0,
    );
  };
  const titleOf = (id: string) => items.find(({ item }) => item.id === id)?.item.title ?? '';
  const { state } = queue;
  const isSent = state?.status === 'opened' && state.at === state.messages.length - 1;
  const isUsed = isSent || copying.outcome !== null;

  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{words.count(items.length)}</h2>
      <p className={styles.note}>{words.where}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          icon={<MailRegular />}
          onClick={() => {
            if (office.griffie) send(office.griffie);
            else setAsking(true);
          }}
        >
          {words.send}
        </Button>
        <Button
          size="small"
          icon={<CopyRegular />}
          onClick={() => {
            copying.copy({ kind: 'text', ...digest(items, settingsFor(office.griffie ?? { name: '', address: '' })) });
          }}
        >
          {strings.copy}
        </Button>
        {copying.outcome}
      </div>
      <p className={styles.note}>{words.copyWhy}</p>
      {problem === null ? null : <p className={styles.note}>{problem}</p>}
      {isAsking ? (
        <AskGriffie
          likely={office.likelyGriffie}
          onGive={(griffie) => {
            void office.saveGriffie(griffie);
            send(griffie);
          }}
          onCancel={() => {
            setAsking(false);
          }}
        />
      ) : null}
      <QueuePanel queue={queue} checkFrom={office.checkFrom} titleOf={titleOf} />
      <div className={styles.buttons}>
        {isUsed ? <span role="status">{words.used}</span> : null}
        <Button
          size="small"
          appearance={isUsed ? 'primary' : 'secondary'}
          onClick={() => {
            onRemove(items);
          }}
        >
          {words.clear}
        </Button>
      </div>
      <Kept items={items} onRemove={onRemove} />
    </div>
  );
}

/** By topic, as the message will have it. The same item out of two editions stands once, and goes as one. */
function Kept({ items, onRemove }: { items: readonly Collected[]; onRemove: (removed: readonly Collected[]) => void }) {
  const styles = useDigestViewStyles();
  return byTopic(piecesOf(items)).map(({ topic, pieces }) => (
    <section key={topic ?? ''} aria-label={topic ?? words.withoutTopic}>
      <h3 className={styles.topic}>{topic ?? words.withoutTopic}</h3>
      <ul className={styles.list}>
        {pieces.map(({ ids, item, source }) => (
          <li key={`${item.id} ${source.sentAt ?? ''}`} className={styles.line}>
            <span className={styles.text}>
              {item.title}
              <span className={styles.source}>{describeSource(source)}</span>
            </span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.removeOne(item.title)}
              title={words.remove}
              onClick={() => {
                onRemove(items.filter((one) => ids.includes(one.item.id) && one.item.title === item.title));
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  ));
}
