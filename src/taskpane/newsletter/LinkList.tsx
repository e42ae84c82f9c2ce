import { Link as FluentLink } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useId } from 'react';
import type { Link } from '../../domain/newsletter.ts';
import { linkView, type LinkView } from '../model/links.ts';
import { useLinkState } from '../resolve/resolving.ts';
import { resolveStrings } from '../strings/resolve.nl.ts';
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
          <LinkLine view={linkView(link)} url={link.url} />
        </li>
      ))}
    </ul>
  );
}

function LinkLine({ view, url }: { view: LinkView; url: string | null }) {
  const state = useLinkState(url);
  const styles = useLinkListStyles();
  const noteId = useId();
  return (
    <>
      {view.flags.length === 0 ? null : (
        <span className={styles.suspicious}>
          <WarningRegular aria-hidden="true" className={styles.icon} />
          {strings.link.suspicious} {view.flags.map((flag) => strings.link.flags[flag]).join(', ')}.
        </span>
      )}
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
          {view.text === '' ? view.host : view.text}
        </FluentLink>
      )}
      <span id={noteId} className={styles.note}>
        {strings.link[view.state](view.host)}
        {view.state !== 'tracked' || state === undefined ? null : (
          <>
            . {state === 'asking' ? resolveStrings.asking : resolveStrings.failed(resolveStrings.reasons[state.failed])}
          </>
        )}
        {view.address === null || view.address === view.host ? null : (
          <span className={styles.address}>{view.address}</span>
        )}
      </span>
    </>
  );
}
