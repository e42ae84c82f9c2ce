import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useSyncExternalStore } from 'react';
import type { Council } from '../../council/council.ts';
import type { Item } from '../../domain/newsletter.ts';
import type { PreparedMessage } from '../../messages/prepare.ts';
import { reviewOf, type MessageReview as Review } from '../../messages/review.ts';
import { resolvableLinks } from '../model/resolvedItems.ts';
import { useSetting } from '../shell/resolving.ts';
import { useWork } from '../shell/work.ts';
import { reviewStrings as words } from '../strings/review.nl.ts';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 0',
    overflowWrap: 'anywhere',
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', margin: 0 },
  warning: { margin: 0, color: tokens.colorStatusWarningForeground3 },
  good: { margin: 0, color: tokens.colorStatusSuccessForeground1 },
  list: { margin: '4px 0', paddingLeft: '1.2em' },
  summary: { minHeight: '24px', lineHeight: '24px', cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  text: {
    maxHeight: '136px',
    overflowY: 'auto',
    margin: 0,
    padding: '8px',
    whiteSpace: 'pre-wrap',
    fontFamily: 'inherit',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** So many who do not get it are named one by one. */
const fewMissed = 4;

interface MessageReviewProps {
  message: PreparedMessage;
  council: Council;
  /** The items that it holds, as they are known now. */
  items: readonly Item[];
  /** `2026-11-21` */
  day: string;
  at: number;
  all: number;
}

/** What is about to open: who gets it and by which way, who does not, which links are missing, subject and text. */
export function MessageReview({ message, council, items, day, at, all }: MessageReviewProps) {
  const styles = useStyles();
  const id = useId();
  const review = reviewOf(message, council, day);
  const isVisible = message.form.bcc.length === 0;
  return (
    <section aria-labelledby={id} className={styles.root}>
      <h3 id={id} className={styles.title}>
        {words.title} {all > 1 ? words.place(at, all) : ''}
      </h3>
      <p className={styles.line}>{words.recipients(review.recipients.length, isVisible)}</p>
      <details>
        <summary className={styles.summary}>{words.names}</summary>
        <ul className={styles.list}>
          {review.fracties.map((reach) => (
            <li key={reach.fractie}>{words.reach(reach)}</li>
          ))}
        </ul>
        <ul className={styles.list}>
          {review.recipients.map(({ name, address }) => (
            <li key={address}>{name === '' ? address : `${name} (${address})`}</li>
          ))}
        </ul>
      </details>
      <Missed review={review} />
      <Links review={review} items={items} />
      <p className={styles.line}>{words.subject(message.form.subject)}</p>
      <details>
        <summary className={styles.summary}>{words.text}</summary>
        {/* The keyboard must be able to scroll it. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre tabIndex={0} className={styles.text}>
          {message.text}
        </pre>
      </details>
    </section>
  );
}

function Missed({ review: { missed } }: { review: Review }) {
  const styles = useStyles();
  if (missed.length === 0) return <p className={styles.good}>{words.everybody}</p>;
  const lines = missed.map(({ name, fractie, reason }) => words.missedOne(name, fractie, reason));
  if (missed.length <= fewMissed) return <p className={styles.warning}>{words.missed(lines.join('; '))}</p>;
  return (
    <details>
      <summary className={styles.summary}>{words.missedMany(missed.length)}</summary>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

/** Said before anything opens, with the way to have them looked up: which is a press, and counts as one. */
function Links({ review: { withoutLink }, items }: { review: Review; items: readonly Item[] }) {
  const styles = useStyles();
  const { resolver } = useWork();
  const setting = useSetting(resolver);
  const round = useSyncExternalStore(resolver.subscribe, resolver.round);
  const open = resolvableLinks(items).length;
  const canAsk = setting !== null && setting !== 'never' && open > 0;
  if (round !== null) {
    return (
      <p role="status" className={styles.line}>
        {words.looking(round.done, round.all)}
        <Button
          size="small"
          onClick={() => {
            resolver.cancel();
          }}
        >
          {words.stop}
        </Button>
      </p>
    );
  }
  if (withoutLink.length === 0) return <p className={styles.good}>{words.complete}</p>;
  return (
    <p className={styles.line}>
      <span className={styles.warning}>{words.without(withoutLink.length)}</span>
      {canAsk ? (
        <Button
          size="small"
          onClick={() => {
            void resolver.ask(items);
          }}
        >
          {words.lookUp(open)}
        </Button>
      ) : null}
    </p>
  );
}
