import { Link as FluentLink } from '@fluentui/react-components';
import { useId } from 'react';
import type { Link } from '../../domain/newsletter.ts';
import { linkView, type LinkView } from '../model/links.ts';
import { strings } from '../strings.nl.ts';
import { useLinkListStyles } from './LinkList.styles.ts';

/** An item's links: their own words, and where they lead as far as that is known. */
export function LinkList({ links }: { links: readonly Link[] }) {
  const styles = useLinkListStyles();
  if (links.length === 0) return null;
  return (
    <ul className={styles.root}>
      {links.map((link, index) => (
        <li key={index} className={styles.line}>
          <LinkLine view={linkView(link)} />
        </li>
      ))}
    </ul>
  );
}

function LinkLine({ view }: { view: LinkView }) {
  const styles = useLinkListStyles();
  const noteId = useId();
  const note = noteOf(view);
  return (
    <>
      {view.href === null ? (
        <span className={styles.text}>{view.text}</span>
      ) : (
        // A plain link, as received: the organisation's click-time protection stays in the way of it.
        <FluentLink
          href={view.href}
          target="_blank"
          rel="noopener noreferrer"
          title={view.address ?? undefined}
          aria-describedby={noteId}
          className={styles.link}
        >
          {view.text}
        </FluentLink>
      )}
      <span id={noteId} className={styles.note}>
        {note}
        {view.address === null || view.host === null ? null : <span className={styles.address}>{view.address}</span>}
      </span>
    </>
  );
}

function noteOf(view: LinkView): string {
  if (view.state === 'unusable') return strings.link.unusable;
  if (view.state === 'tracked') return strings.link.tracked(view.via);
  return view.host ?? view.address ?? '';
}
