import type { LogEntry } from '../../memory/log.ts';
import { enumerate } from '../../domain/enumerate.ts';
import { shortMoment } from '../model/handledText.ts';
import { handledStrings } from '../strings/handled.nl.ts';
import { useLogPageStyles } from './LogPage.styles.ts';

interface LogListProps {
  /** Newest first. */
  entries: readonly LogEntry[];
  now: number;
}

export function LogList({ entries, now }: LogListProps) {
  const styles = useLogPageStyles();
  return (
    // It scrolls, so it must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul className={styles.list} aria-label={handledStrings.log.list} tabIndex={0}>
      {entries.map((entry, index) => (
        <li key={index} className={styles.entry}>
          <span className={styles.what}>{whatOf(entry, now)}</span>
          {entry.title} <span className={styles.where}>({entry.newsletter})</span>
        </li>
      ))}
    </ul>
  );
}

function whatOf({ action, recipients, when, by }: LogEntry, now: number): string {
  const what =
    action === 'undo'
      ? handledStrings.log.undo
      : action === 'forward' && recipients.length > 0
        ? handledStrings.forward(enumerate(recipients))
        : action === 'forward'
          ? handledStrings.forwardUnnamed
          : handledStrings[action];
  const timed = handledStrings.at(what, shortMoment(when, now));
  return by === null ? timed : handledStrings.by(timed, by);
}
