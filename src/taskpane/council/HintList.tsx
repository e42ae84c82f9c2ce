import { Button } from '@fluentui/react-components';
import type { Hint, HintCode } from '../../council/hints.ts';
import { hintGroup, hintText } from '../strings/councilHints.nl.ts';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';
import { Fold } from './Fold.tsx';

const words = councilStrings.hints;
/** So many of one kind stand apart; more are folded under one line. */
const apart = 3;

interface HintListProps {
  hints: readonly Hint[];
  onChecked: () => void;
}

/** What the office should look at. Of one kind in a council of 145 there may be a hundred: those are one line. */
export function HintList({ hints, onChecked }: HintListProps) {
  const styles = useCouncilStyles();
  if (hints.length === 0) return null;
  const groups = new Map<HintCode, Hint[]>();
  for (const hint of hints) groups.set(hint.code, [...(groups.get(hint.code) ?? []), hint]);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.title}</h2>
      <ul className={styles.list}>
        {[...groups].map(([code, group]) => {
          const titleOf = hintGroup[code];
          return group.length > apart && titleOf ? (
            <li key={code} className={styles.folded}>
              <Fold summary={titleOf(group.length)}>
                <ul className={styles.list}>
                  <Lines hints={group} />
                </ul>
              </Fold>
            </li>
          ) : (
            <Lines key={code} hints={group} />
          );
        })}
      </ul>
      {groups.has('new-term') ? (
        <>
          <p className={styles.note}>{words.newTerm}</p>
          <Button size="small" className={styles.start} onClick={onChecked}>
            {words.checked}
          </Button>
        </>
      ) : null}
    </section>
  );
}

function Lines({ hints }: { hints: readonly Hint[] }) {
  return hints.map(({ code, about, params }, index) => <li key={`${about.key} ${index}`}>{hintText[code](params)}</li>);
}
