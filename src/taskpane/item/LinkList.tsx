import { mergeClasses } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { memo, useId } from 'react';
import type { Link } from '../../domain/newsletter.ts';
import { linkView } from '../model/links.ts';
import type { LinkState } from '../model/resolve.ts';
import { resolveStrings } from '../strings/resolve.nl.ts';
import { strings } from '../strings/pane.nl.ts';
import { useCardLooks } from './cards.ts';

const none: readonly undefined[] = [];

interface LinkListProps {
  links: readonly Link[];
  /** Of the same links, where they are looked up. */
  states?: readonly (LinkState | undefined)[];
}

/** An item's links: their own words, and where they lead as far as that is known. */
export const LinkList = memo(function LinkList({ links, states = none }: LinkListProps) {
  const { links: styles } = useCardLooks();
  const id = useId();
  if (links.length === 0) return null;
  return (
    <ul className={styles.root}>
      {links.map((link, index) => (
        <li key={index} className={styles.line}>
          <LinkLine link={link} state={states[index]} noteId={`${id}${index}`} />
        </li>
      ))}
    </ul>
  );
});

function LinkLine({ link, state, noteId }: { link: Link; state: LinkState | undefined; noteId: string }) {
  const { links: styles, controls } = useCardLooks();
  const view = linkView(link);
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
        <a
          href={view.href}
          target="_blank"
          rel="noopener noreferrer"
          title={view.address ?? undefined}
          aria-describedby={noteId}
          className={mergeClasses(controls.link, styles.link)}
        >
          {view.text === '' ? view.host : view.text}
        </a>
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
