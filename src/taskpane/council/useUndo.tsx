import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Council } from '../../council/council.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { strings } from '../strings/pane.nl.ts';
import { useCouncilStyles } from './council.styles.ts';

interface Done {
  undone: string;
  /** Gives the council as it was; `null` where that is no longer possible. */
  restore: (now: Council) => Council | null;
}

interface UndoOptions {
  council: Council;
  onSave: (council: Council) => Promise<boolean>;
  /** Where the focus goes when the undo is done. */
  fallback: RefObject<HTMLElement | null>;
}

interface Undo {
  /** Saves, says what was done and offers to take it back. Without `restore` only until the list is changed again. */
  perform: (next: Council, said: string, undone: string, restore?: (now: Council) => Council) => Promise<boolean>;
  /** To be shown where it was done: the button that did it mostly went away with it, so this takes the focus. */
  bar: ReactNode;
}

/** Something done with many at once, or gone, that can be taken back. */
export function useUndo({ council, onSave, fallback }: UndoOptions): Undo {
  const styles = useCouncilStyles();
  const announce = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState<Done | null>(null);
  /** "Anna Aarde is verwijderd."; `null` until the mailbox has it. */
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    root.current?.querySelector('button')?.focus();
  }, [done]);
  const before = done?.restore(council) ?? null;

  const perform: Undo['perform'] = async (next, text, undone, restore) => {
    setDone({ undone, restore: restore ?? wholeListOf(council, next) });
    setSaid(null);
    // Said once the mailbox has it; that it has not stands above the list.
    if (!(await onSave(next))) return false;
    setSaid(text);
    announce(text);
    return true;
  };
  const bar =
    done === null || before === null ? null : (
      <div ref={root} className={styles.row}>
        {said === null ? null : <span>{said}</span>}
        <Button
          size="small"
          onClick={() => {
            setDone(null);
            fallback.current?.focus();
            void onSave(before).then((isSaved) => {
              if (isSaved) announce(done.undone);
            });
          }}
        >
          {strings.undo}
        </Button>
      </div>
    );
  return { perform, bar };
}

/** Back to the whole list as it was, as long as nothing else was changed since: that would be lost with it. */
function wholeListOf(before: Council, after: Council): Done['restore'] {
  return (now) => {
    const isUnchanged =
      now.people === after.people && now.fracties === after.fracties && now.settings === after.settings;
    const { people, fracties, settings } = before;
    return isUnchanged ? { ...now, people, fracties, settings } : null;
  };
}
