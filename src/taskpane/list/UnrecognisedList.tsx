import type { Unrecognised } from '../../domain/newsletter.ts';
import { strings } from '../strings/pane.nl.ts';
import { LinkList } from '../item/LinkList.tsx';
import { useUnrecognisedListStyles } from './UnrecognisedList.styles.ts';

/** What could not be understood: shown as it stands, never dropped. */
export function UnrecognisedList({ pieces }: { pieces: readonly Unrecognised[] }) {
  const styles = useUnrecognisedListStyles();
  return (
    <div className={styles.root}>
      <p className={styles.why}>{strings.unrecognised.text}</p>
      {pieces.map(({ text, links }, index) => (
        <div key={index} className={styles.piece}>
          <p className={styles.text}>{text}</p>
          <LinkList links={links} />
        </div>
      ))}
    </div>
  );
}
