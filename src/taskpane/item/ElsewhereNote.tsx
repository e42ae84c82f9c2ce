import type { Elsewhere } from '../model/handled.ts';
import { earlierLines, laterLines } from '../model/handledText.ts';
import { useCardLooks } from './cards.ts';
import { useDesk } from '../shell/desk.ts';

/** An item that stands in other newsletters says so, and what was done with it: so that nothing is done twice. */
export function ElsewhereNote({ elsewhere }: { elsewhere: Elsewhere | null }) {
  const { handled: styles } = useCardLooks();
  const { now } = useDesk();
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
