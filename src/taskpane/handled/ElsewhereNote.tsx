import type { Item } from '../../domain/newsletter.ts';
import { earlierLines, laterLines } from '../model/handledText.ts';
import { useDesk } from '../newsletter/desk.ts';
import { useHandledNotesStyles } from './HandledNotes.styles.ts';
import { useElsewhere } from './useHandled.tsx';

/** An item that stands in other newsletters says so, and what was done with it: so that nothing is done twice. */
export function ElsewhereNote({ item }: { item: Item }) {
  const styles = useHandledNotesStyles();
  const { now } = useDesk();
  const elsewhere = useElsewhere(item);
  if (elsewhere === null) return null;
  const [first, ...changed] = elsewhere.earlier === null ? [] : earlierLines(elsewhere.earlier, now);
  return (
    <>
      {first === undefined ? null : <p className={styles.earlier}>{first}</p>}
      {[...changed, ...laterLines(elsewhere.later)].map((change) => (
        <p key={change} className={styles.changed}>
          {change}
        </p>
      ))}
    </>
  );
}
