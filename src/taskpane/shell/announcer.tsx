import { makeStyles } from '@fluentui/react-components';
import { createContext, useCallback, useContext, useRef, type ReactNode } from 'react';

/**
 * Milliseconds that what is said stays in the page. Gone sooner a screen reader can miss it; left there it would be read
 * once more by whoever reads on below the pane.
 */
const standing = 1_000;

const useStyles = makeStyles({
  /** There for screen readers only. */
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

type Announce = (text: string, isUrgent?: boolean) => void;

const Announcing = createContext<Announce>(() => undefined);

/**
 * Says something to a screen reader without moving the focus, after what it is reading; what went wrong (`isUrgent`)
 * comes first.
 */
export function useAnnounce(): Announce {
  return useContext(Announcing);
}

/**
 * The pane's live regions. Not Fluent's announcer: where the browser has `document.ariaNotify` it uses only that, and in a
 * frame of another origin, as Outlook on the web has for an add-in, that says nothing (its permissions policy is `self`);
 * elsewhere everything interrupts, also the title that has just got the focus.
 */
export function Announcer({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const polite = useRef<HTMLDivElement>(null);
  const assertive = useRef<HTMLDivElement>(null);
  // By hand: nothing is to be drawn again for it. Each is an element of its own, so that of two in one moment none is lost
  // and the same words twice are said twice.
  const announce = useCallback<Announce>((text, isUrgent = false) => {
    const region = isUrgent ? assertive.current : polite.current;
    const said = document.createElement('span');
    said.textContent = text;
    region?.append(said);
    setTimeout(() => {
      said.remove();
    }, standing);
  }, []);
  return (
    <Announcing value={announce}>
      {children}
      <div ref={polite} aria-live="polite" className={styles.hidden} />
      <div ref={assertive} aria-live="assertive" className={styles.hidden} />
    </Announcing>
  );
}
