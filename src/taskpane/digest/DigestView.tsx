import { Button } from '@fluentui/react-components';
import { BookmarkRegular } from '@fluentui/react-icons/svg/bookmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { useRef, useState } from 'react';
import type { MailAddress } from '../../domain/forms.ts';
import { digest, digestMessages } from '../../messages/digest.ts';
import { messageSettings } from '../../messages/prepare.ts';
import { byTopic, describeSource, piecesOf } from '../../messages/selection.ts';
import { AskGriffie } from '../forward/AskGriffie.tsx';
import { QueuePanel } from '../forward/QueuePanel.tsx';
import { useOffice } from '../forward/useOffice.ts';
import { useQueue } from '../forward/useQueue.ts';
import { type Collected } from '../model/collection.ts';
import { noteTexts } from '../model/forwardNotes.ts';
import { useDesk } from '../newsletter/desk.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useCopying } from '../shell/copying.tsx';
import { StateMessage } from '../shell/StateMessage.tsx';
import { digestStrings as words } from '../strings/digest.nl.ts';
import { useDigestViewStyles } from './DigestView.styles.ts';
import { useCollection } from './useCollection.ts';

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
        <Button onClick={() => void collection.load()}>{words.unread.retry}</Button>
      </StateMessage>
    );
  }
  if (items === null) return null;
  if (items.length === 0) {
    return <StateMessage icon={<BookmarkRegular fontSize={40} />} {...words.empty} level="h2" />;
  }
  return <Digest items={items} />;
}

function Digest({ items }: { items: readonly Collected[] }) {
  const styles = useDigestViewStyles();
  const { mailbox } = useDesk();
  const office = useOffice();
  const { collection } = useCollection();
  const announce = useAnnounce();
  const queue = useQueue();
  const copying = useCopying(mailbox);
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

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
    queue.start(
      messages.map((message) => ({ message, name: words.name, recorded: [words.recorded] })),
      messages.length > 0 && before.length === 0,
    );
  };
  const titleOf = (id: string) => items.find(({ item }) => item.id === id)?.item.title ?? '';
  const remove = async (removed: readonly Collected[]) => {
    const done = await collection.remove(removed);
    setProblem(done ? null : words.notRemoved);
    announce(done ? words.cleared(removed.length) : words.notRemoved);
    heading.current?.focus();
  };

  return (
    <div className={styles.root}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words.count(items.length)}
      </h2>
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
          {words.copy}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            void remove(items);
          }}
        >
          {words.clear}
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
      <Kept items={items} onRemove={(removed) => void remove(removed)} />
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
