import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Item } from '../../domain/newsletter.ts';
import { notesOf, statusOf, timeOf } from '../model/handledText.ts';
import type { Destination } from '../model/forwardTargets.ts';
import { together } from '../model/forwardTargets.ts';
import type { RowState } from '../model/rowState.ts';
import { useDesk } from '../shell/desk.ts';
import { useWork } from '../shell/work.ts';
import { itemStrings as words } from '../strings/item.nl.ts';
import { ItemButton } from './ItemButton.tsx';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface DoneStatusProps {
  item: Item;
  state: RowState;
  destinations: readonly Destination[];
  onUndo: () => void;
}

/** In an open row: what was done, when and by whom, and what to do where it did not open. */
export function DoneStatus({ item, state, destinations, onUndo }: DoneStatusProps) {
  const styles = useStyles();
  const { now, handled } = useDesk();
  const { deeds } = useWork();
  const { done, unsure } = state.handled;
  const isMaybe = done.length === 0 && unsure.length > 0;
  const shown = isMaybe ? unsure : done;
  if (shown.length === 0 && !state.isKept) return null;
  const notes = notesOf(shown, now);
  const [last] = shown;
  const me = handled.state().owner.person;
  const time = last ? timeOf(last.when, now) : '';
  const again = () => {
    if (!last) return;
    if (last.action === 'schedule') {
      deeds.schedule(item.id, [{ item, dates: item.events }]);
      return;
    }
    const council = destinations.find(({ recorded }) => recorded.length === 1 && last.recipients[0] === recorded[0]);
    const several = destinations.filter(({ recorded }) => recorded.every((name) => last.recipients.includes(name)));
    const destination = last.recipients.length === 1 ? council : several.length > 0 ? together(several) : undefined;
    if (destination) deeds.send(item.id, [item], destination);
  };
  return (
    <div className={styles.root}>
      <p className={styles.line}>{isMaybe ? words.status.maybe : statusOf(notes, state.isKept)}</p>
      {last ? (
        <p className={styles.line}>
          {last.by === null || last.by === me ? words.status.byYou(time) : words.status.by(last.by, time)}
          {state.reach === '' ? '' : ` ${state.reach}.`} {last.action === 'dismiss' ? '' : words.status.notOpened}
        </p>
      ) : null}
      <div className={styles.buttons}>
        {isMaybe ? (
          <ItemButton
            onClick={() => {
              void handled.record(...unsure.map((one) => ({ ...one, status: 'completed' as const })));
            }}
          >
            {words.didOpen}
          </ItemButton>
        ) : null}
        {last && last.action !== 'dismiss' ? (
          <ItemButton isSubtle onClick={again}>
            {words.status.openAgain}
          </ItemButton>
        ) : null}
        <ItemButton isSubtle onClick={onUndo} aria-label={words.undoFor(item.title)}>
          {words.undo}
        </ItemButton>
      </div>
    </div>
  );
}
