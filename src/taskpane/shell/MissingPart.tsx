import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { strings } from '../strings/pane.nl.ts';
import { useAnnounce } from './announcer.tsx';
import { useMissingPartStyles } from './MissingPart.styles.ts';

interface MissingPartProps {
  /** What the matter is. */
  text: string;
  again: () => void;
  /** Where the part stands in place of all else: without it there would be no way back. */
  close?: () => void;
}

/** In place of a part of the pane that could not be loaded, or broke. */
export function MissingPart({ text, again, close }: MissingPartProps) {
  const styles = useMissingPartStyles();
  const announce = useAnnounce();
  useEffect(() => {
    announce(text);
  }, [announce, text]);
  return (
    <div className={styles.root}>
      <p className={styles.text}>{text}</p>
      <Button size="small" onClick={again}>
        {strings.retry}
      </Button>
      {close ? (
        <Button size="small" appearance="subtle" onClick={close}>
          {strings.close}
        </Button>
      ) : null}
    </div>
  );
}
