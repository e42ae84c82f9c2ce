import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { distributeStrings as words } from '../strings/distribute.nl.ts';
import { useDistributeViewStyles } from './DistributeView.styles.ts';

interface ProblemsProps {
  texts: readonly string[];
  /** How many items suit no portfolio and were not decided on. */
  undecided: number;
  onRest: (isForAll: boolean) => void;
}

/** What must be read before anything opens: who would miss what, and what was not decided. */
export function Problems({ texts, undecided, onRest }: ProblemsProps) {
  const styles = useDistributeViewStyles();
  const id = useId();
  if (texts.length === 0 && undecided === 0) return null;
  return (
    <div role="group" aria-labelledby={id} className={styles.problems}>
      <p id={id} className={styles.heading}>
        {words.problems}
      </p>
      <ul className={styles.list}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {undecided === 0 ? null : <li>{words.problem.undecided(undecided)}</li>}
      </ul>
      {undecided === 0 ? null : (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              onRest(true);
            }}
          >
            {words.restToAll}
          </Button>
          <Button
            size="small"
            onClick={() => {
              onRest(false);
            }}
          >
            {words.restToNobody}
          </Button>
        </div>
      )}
    </div>
  );
}
