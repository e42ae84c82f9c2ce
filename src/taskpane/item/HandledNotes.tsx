import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { useEffect, useRef } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import type { Action } from '../../memory/handling.ts';
import type { CardState } from '../model/cardState.ts';
import { isAllSentAt, notesOf, type HandledNote } from '../model/handledText.ts';
import { useCardLooks } from './cards.ts';
import { useDesk } from '../shell/desk.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { handledStrings } from '../strings/handled.nl.ts';
import { strings } from '../strings/pane.nl.ts';
import { ElsewhereNote } from './ElsewhereNote.tsx';

interface HandledNotesProps {
  item: Item;
  state: CardState;
  /** When the attempt began that the card tells of already: one thing is not said twice below each other. */
  told: string | null;
  /** A standing block is nothing to be handled: only what was done with it is shown. */
  isApart?: boolean;
}

/**
 * What was done with the item, now and in earlier newsletters, and "Geen actie nodig" where nothing was. The button that
 * is pressed goes away; the focus goes to the first one that comes in its place.
 */
export function HandledNotes({ item, state, told, isApart = false }: HandledNotesProps) {
  const { handled: styles, controls } = useCardLooks();
  const { handled, now } = useDesk();
  const announce = useAnnounce();
  const { done, unsure } = state.handled;
  const root = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    root.current?.querySelector('button')?.focus();
  }, [done, unsure]);

  const act = (said: string, work: () => Promise<void>) => () => {
    takesFocus.current = true;
    void work();
    announce(said);
  };
  const undo = (action: Action) => act(handledStrings.undone, () => handled.undo([item.id], action));
  const notes = notesOf(done, now);
  const doubts = notesOf(unsure, now).filter(({ action }) => notes.every((note) => note.action !== action));
  if (isApart && notes.length + doubts.length === 0) return null;
  // That colleagues do not see it is said here only.
  const isTold = state.reach === '' && isAllSentAt(told, done);
  const shown = notes.filter(({ action }) => action !== 'forward' || !isTold);
  if (isTold && shown.length + doubts.length === 0 && state.elsewhere === null) return null;

  const undoButton = ({ action, what }: HandledNote) => (
    <button
      type="button"
      className={mergeClasses(controls.link, styles.link)}
      aria-label={handledStrings.undoFor(what, item.title)}
      onClick={undo(action)}
    >
      {strings.undo}
    </button>
  );
  return (
    <div ref={root} className={styles.root}>
      <ElsewhereNote elsewhere={state.elsewhere} />
      {shown.length + doubts.length === 0 ? null : (
        <ul className={styles.list}>
          {shown.map((note) => (
            <li key={note.action} className={styles.note}>
              <CheckmarkCircleRegular aria-hidden="true" className={styles.icon} />
              <span className={styles.done}>
                {note.text}
                {state.reach === '' ? null : ` (${state.reach})`}
              </span>{' '}
              {undoButton(note)}
            </li>
          ))}
          {doubts.map((note) => (
            <li key={note.action} className={styles.note}>
              <QuestionCircleRegular aria-hidden="true" className={styles.icon} />
              <span className={styles.unsure}>{handledStrings.unsure(note.text)}</span>{' '}
              <button
                type="button"
                className={mergeClasses(controls.link, styles.link)}
                aria-label={handledStrings.sureFor(note.what, item.title)}
                onClick={act(note.text, () =>
                  handled.record(
                    ...unsure
                      .filter(({ action }) => action === note.action)
                      .map((handling) => ({ ...handling, status: 'completed' as const })),
                  ),
                )}
              >
                {handledStrings.sure}
              </button>{' '}
              {undoButton(note)}
            </li>
          ))}
        </ul>
      )}
      {state.isLoaded && !isApart && notes.length + doubts.length === 0 ? (
        <button
          type="button"
          className={controls.outline}
          aria-label={handledStrings.dismissFor(item.title)}
          onClick={act(handledStrings.dismissed, () => handled.dismiss([item.id]))}
        >
          {handledStrings.dismiss}
        </button>
      ) : null}
    </div>
  );
}
