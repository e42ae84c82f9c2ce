import { Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { escapeHtml } from '../../domain/html.ts';
import type { Content, Platform } from '../../delivery/channel.ts';
import { deliver } from '../../delivery/index.ts';
import { strings } from '../strings/pane.nl.ts';
import { useAnnounce } from './announcer.tsx';
import { useCopyingStyles } from './copying.styles.ts';
import { platformOf } from './platform.ts';

interface Copying {
  copy: (content: Content) => void;
  /** What is no message: a table or a stored value, each of its lines and spaces kept where it is pasted. */
  copyText: (text: string) => void;
  outcome: ReactNode;
}

/**
 * Copies within the click that calls `copy` or `copyText`. `outcome` says how it went, and where the clipboard is closed to us it is
 * the text itself, selected: Ctrl+C is the user's.
 * @param label what that text is called
 */
export function useCopying(mailbox: Platform['mailbox'], label: string = strings.copying.text): Copying {
  const styles = useCopyingStyles();
  const announce = useAnnounce();
  const [byHand, setByHand] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);
  const deliverCopy = async (content: Content) => {
    const delivered = await deliver('copy', content, platformOf(mailbox));
    const isByHand = delivered.status === 'byHand';
    setByHand(isByHand ? delivered.text : null);
    setCopied(!isByHand);
    announce(isByHand ? strings.copying.byHand : strings.copying.copied);
  };
  const copy = (content: Content) => {
    void deliverCopy(content);
  };
  return {
    copy,
    copyText: (text) => {
      copy({ kind: 'text', text, html: `<pre>${escapeHtml(text)}</pre>` });
    },
    outcome:
      byHand !== null ? (
        <>
          <span className={styles.note}>{strings.copying.byHand}</span>
          <TextToCopy text={byHand} label={label} />
        </>
      ) : isCopied ? (
        <span className={styles.note}>{strings.copying.copied}</span>
      ) : null,
  };
}

function TextToCopy({ text, label }: { text: string; label: string }) {
  const styles = useCopyingStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <Textarea
      className={styles.text}
      textarea={{ ref: field, readOnly: true, 'aria-label': label, rows: 5 }}
      value={text}
    />
  );
}
