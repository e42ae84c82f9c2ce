import { earlierLines } from '../model/handledText.ts';
import type { Item } from '../../domain/newsletter.ts';
import { useDesk } from '../newsletter/desk.ts';
import { useHandledNotesStyles } from './HandledNotes.styles.ts';
import { useEarlier } from './useHandled.tsx';

/** An item that came before says so, and what was done with it: so that nothing is done twice. */
export function EarlierNote({ item }: { item: Item }) {
  const styles = useHandledNotesStyles();
  const { now } = useDesk();
  const earlier = useEarlier(item);
  if (earlier === null) return null;
  const [first, ...changes] = earlierLines(earlier, now);
  return (
    <>
      <p className={styles.earlier}>{first}</p>
      {changes.map((change) => (
        <p key={change} className={styles.changed}>
          {change}
        </p>
      ))}
    </>
  );
}
