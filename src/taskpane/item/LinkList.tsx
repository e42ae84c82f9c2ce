import { Button, Link as FluentLink, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useId } from 'react';
import type { Item, Link } from '../../domain/newsletter.ts';
import { linkView } from '../model/links.ts';
import type { LinkState } from '../model/resolve.ts';
import { isResolvable } from '../model/resolvedItems.ts';
import { itemStrings as words } from '../strings/item.nl.ts';
import { resolveStrings } from '../strings/resolve.nl.ts';
import { strings } from '../strings/pane.nl.ts';

const useStyles = makeStyles({
  root: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  // Of 24 px to be hit, the words themselves as they are.
  link: { overflowWrap: 'anywhere', padding: '2px 0' },
  text: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  suspicious: {
    ...typographyStyles.caption1Strong,
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    flexBasis: '100%',
    color: tokens.colorStatusWarningForeground3,
  },
  icon: { flexShrink: 0, fontSize: '1rem' },
});

interface LinkListProps {
  links: readonly Link[];
  /** Of the same links, where they are looked up. */
  states?: readonly (LinkState | undefined)[];
  /** Where addresses may be looked up one by one: what the links stand in. */
  lookUp?: { item: Item; onLookUp: (links: readonly Link[]) => void };
}

/** An item's links: their own words, and where they lead as far as that is known. */
export function LinkList({ links, states = [], lookUp }: LinkListProps) {
  const styles = useStyles();
  const id = useId();
  if (links.length === 0) return null;
  return (
    <ul className={styles.root}>
      {links.map((link, index) => (
        <li key={index} className={styles.line}>
          <LinkLine link={link} state={states[index]} noteId={`${id}${index}`} {...(lookUp ? { lookUp } : {})} />
        </li>
      ))}
    </ul>
  );
}

interface LinkLineProps extends Pick<LinkListProps, 'lookUp'> {
  link: Link;
  state: LinkState | undefined;
  noteId: string;
}

function LinkLine({ link, state, noteId, lookUp }: LinkLineProps) {
  const styles = useStyles();
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
        {view.state === 'unusable'
          ? strings.link.unusable()
          : view.state === 'known'
            ? view.host
            : words.via_(view.host)}
        {view.state !== 'tracked' || state === undefined ? null : (
          <>. {state === 'asking' ? words.looking : resolveStrings.failed(resolveStrings.reasons[state.failed])}</>
        )}
      </span>
      {lookUp && isResolvable(link) && state !== 'asking' ? (
        <Button
          size="small"
          aria-label={words.named(state === undefined ? words.lookUp : words.lookUpAgain, link.text)}
          onClick={() => {
            lookUp.onLookUp([link]);
          }}
        >
          {state === undefined ? words.lookUp : words.lookUpAgain}
        </Button>
      ) : null}
    </>
  );
}
