import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useAnnouncerStyles } from './announcer.styles.ts';

const Announce = createContext<(text: string) => void>(() => undefined);

/** Says something to a screen reader without moving the focus: the pane's one polite live region. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}

export function Announcer({ children }: { children: ReactNode }) {
  const styles = useAnnouncerStyles();
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => {
    setSaid(({ turn }) => ({ text, turn: turn + 1 }));
  }, []);
  const region = useMemo(
    () => (
      <div role="status" aria-live="polite" className={styles.hidden}>
        {/* A new element each time: the same words twice are still said twice. */}
        <span key={said.turn}>{said.text}</span>
      </div>
    ),
    [said, styles.hidden],
  );
  return (
    <Announce value={announce}>
      {children}
      {region}
    </Announce>
  );
}
