import { Button, FluentProvider, Link } from '@fluentui/react-components';
import { DocumentDismissRegular } from '@fluentui/react-icons/svg/document-dismiss';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { MailDismissRegular } from '@fluentui/react-icons/svg/mail-dismiss';
import { MailUnreadRegular } from '@fluentui/react-icons/svg/mail-unread';
import { Suspense, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { wallClockOf } from '../domain/amsterdam.ts';
import type { Mailbox } from '../mailbox/port.ts';
import { noFilter } from './model/filter.ts';
import type { PaneState, Session } from './model/session.ts';
import type { View } from './newsletter/ViewTabs.tsx';
import { usePaneStyles } from './Pane.styles.ts';
import { Announcer, useAnnounce } from './shell/announcer.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { lazily } from './shell/lazily.tsx';
import { Loading } from './shell/Loading.tsx';
import { MissingPart } from './shell/MissingPart.tsx';
import { StateMessage } from './shell/StateMessage.tsx';
import { useTheme } from './shell/theme.ts';
import { useKeptFocus } from './shell/useKeptFocus.ts';
import { useOwnKeys } from './shell/useOwnKeys.ts';
import { strings } from './strings.nl.ts';

// Asked for at once: it comes while the newsletter is being read, and what is painted first does not wait for it.
const loadNewsletterView = () => import('./newsletter/NewsletterView.tsx');
loadNewsletterView().catch(() => undefined); // told where it is drawn
const NewsletterView = lazily(async () => (await loadNewsletterView()).NewsletterView);
const DigestPage = lazily(async () => (await import('./digest/DigestPage.tsx')).DigestPage);
const CouncilView = lazily(async () => (await import('./council/CouncilView.tsx')).CouncilView);

/** Beside the pane's own page; made from docs/handleiding.md. */
const helpPage = 'hulp.html';

interface PaneProps {
  mailbox: Mailbox;
  session: Session;
  /** Milliseconds since 1970. */
  clock: () => number;
}

export function Pane({ mailbox, session, clock }: PaneProps) {
  const styles = usePaneStyles();
  return (
    <FluentProvider theme={useTheme(mailbox)} className={styles.root}>
      <Announcer>
        <Content mailbox={mailbox} session={session} clock={clock} />
      </Announcer>
    </FluentProvider>
  );
}

function Content({ mailbox, session, clock }: PaneProps) {
  const styles = usePaneStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  // Kept here, above the newsletter: what was chosen outlives a switch to another message.
  const [filter, setFilter] = useState(noFilter);
  const [view, setView] = useState<View>('topics');
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  useOwnKeys();
  useEffect(() => session.start(), [session]);
  useAnnouncedState(state);
  const [isCouncilOpen, setCouncilOpen] = useState(false);
  const openCouncil = useCallback(() => {
    setCouncilOpen(true);
  }, []);
  const [isDigestOpen, setDigestOpen] = useState(false);

  /** The button that was pressed goes away with its state: the focus goes to what comes in its place. */
  const keepingFocus = (act: () => void) => () => {
    act();
    main.current?.focus();
  };
  const retry = keepingFocus(session.retry);
  const closeCouncil = keepingFocus(() => {
    setCouncilOpen(false);
  });
  const closeDigest = keepingFocus(() => {
    setDigestOpen(false);
  });

  if (isCouncilOpen) {
    return (
      <main ref={main} tabIndex={-1} className={styles.main} aria-label={strings.product}>
        <ErrorBoundary
          fallback={(again) => (
            <MissingPart text={strings.missing.broken} again={keepingFocus(again)} close={closeCouncil} />
          )}
        >
          <Suspense fallback={null}>
            <CouncilView mailbox={mailbox} today={wallClockOf(clock()).slice(0, 10)} onClose={closeCouncil} />
          </Suspense>
        </ErrorBoundary>
      </main>
    );
  }

  // With a newsletter it is one of the newsletter's views.
  if (isDigestOpen && state.kind !== 'newsletter') {
    return (
      <main ref={main} tabIndex={-1} className={styles.main} aria-label={strings.product}>
        <ErrorBoundary
          fallback={(again) => (
            <MissingPart text={strings.missing.broken} again={keepingFocus(again)} close={closeDigest} />
          )}
        >
          <Suspense fallback={null}>
            <DigestPage mailbox={mailbox} clock={clock} openCouncil={openCouncil} onClose={closeDigest} />
          </Suspense>
        </ErrorBoundary>
      </main>
    );
  }

  return (
    <main ref={main} tabIndex={-1} className={styles.main} aria-label={strings.product}>
      {state.kind === 'newsletter' ? (
        <ErrorBoundary
          key={state.message.internetMessageId ?? state.message.itemId}
          fallback={(again) => <Broken again={keepingFocus(again)} />}
        >
          <Suspense fallback={<Loading subject={state.message.subject} slow={false} onRetry={retry} />}>
            <NewsletterView
              message={state.message}
              newsletter={state.newsletter}
              mailbox={mailbox}
              filter={filter}
              onFilter={setFilter}
              view={view}
              onView={setView}
              onRefresh={retry}
              clock={clock}
              openCouncil={openCouncil}
            />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <OtherState state={state} retry={retry} readAnyway={keepingFocus(session.readAnyway)} />
      )}
      <div className={styles.foot}>
        <Button appearance="subtle" size="small" onClick={openCouncil}>
          {strings.council}
        </Button>
        {state.kind === 'newsletter' ? null : (
          <Button
            appearance="subtle"
            size="small"
            onClick={() => {
              setDigestOpen(true);
            }}
          >
            {strings.views.digest}
          </Button>
        )}
        <Link href={helpPage} target="_blank" rel="noopener noreferrer">
          {strings.help}
        </Link>
      </div>
    </main>
  );
}

interface OtherStateProps {
  state: Exclude<PaneState, { kind: 'newsletter' }>;
  retry: () => void;
  readAnyway: () => void;
}

function OtherState({ state, retry, readAnyway }: OtherStateProps) {
  switch (state.kind) {
    case 'nothing':
      return (
        <StateMessage icon={<MailUnreadRegular fontSize={40} />} {...strings.nothing}>
          <Button onClick={retry}>{strings.retry}</Button>
        </StateMessage>
      );
    case 'loading':
      return <Loading subject={state.message.subject} slow={state.slow} onRetry={retry} />;
    case 'failed':
      return (
        <StateMessage
          icon={<MailDismissRegular fontSize={40} />}
          title={strings.failed.title}
          text={failureText(state.reason)}
        >
          <Button appearance="primary" onClick={retry}>
            {strings.retry}
          </Button>
        </StateMessage>
      );
    case 'empty':
      return (
        <StateMessage icon={<DocumentDismissRegular fontSize={40} />} {...strings.empty}>
          <Button onClick={retry}>{strings.retry}</Button>
        </StateMessage>
      );
    case 'foreign':
      return (
        <StateMessage icon={<MailRegular fontSize={40} />} title={strings.foreign.title} text={strings.foreign.text}>
          <Button appearance="primary" onClick={readAnyway}>
            {strings.foreign.readAnyway}
          </Button>
        </StateMessage>
      );
  }
}

/** A bug of ours while drawing the newsletter; the mail itself is still there to read. */
function Broken({ again }: { again: () => void }) {
  return (
    <StateMessage
      icon={<MailDismissRegular fontSize={40} />}
      title={strings.failed.title}
      text={strings.failed.unreadable}
    >
      <Button appearance="primary" onClick={again}>
        {strings.retry}
      </Button>
    </StateMessage>
  );
}

function failureText(reason: Extract<PaneState, { kind: 'failed' }>['reason']): string {
  if (reason === 'timeout') return strings.failed.timeout;
  if (reason === 'unsupported') return strings.failed.unsupported;
  return reason === 'unreadable' ? strings.failed.unreadable : strings.failed.refused;
}

/** A screen reader hears what the pane turned to; the newsletter announces its own counts. */
function useAnnouncedState(state: PaneState): void {
  const announce = useAnnounce();
  const text = announcement(state);
  useEffect(() => {
    if (text !== null) announce(text);
  }, [announce, text]);
}

function announcement(state: PaneState): string | null {
  switch (state.kind) {
    case 'newsletter':
      return null;
    case 'loading':
      return state.slow ? strings.loading.slow : strings.loading.label;
    case 'failed':
      return `${strings.failed.title}. ${failureText(state.reason)}`;
    case 'nothing':
    case 'empty':
    case 'foreign':
      return strings[state.kind].title;
  }
}
