import { Button, FluentProvider, Link } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Mailbox } from '../mailbox/port.ts';
import { noFilter } from './model/filter.ts';
import { openWorkspace, type Route, type Workspace } from './model/workspace.ts';
import type { PaneState, Session } from './model/session.ts';
import { announcement, Failed, NoNewsletter } from './newsletter/NoNewsletter.tsx';
import { usePaneStyles } from './Pane.styles.ts';
import { Announcer, useAnnounce } from './shell/announcer.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { lazily } from './shell/lazily.tsx';
import { Loading } from './shell/Loading.tsx';
import { MissingPart } from './shell/MissingPart.tsx';
import { useTheme } from './shell/theme.ts';
import { useKeptFocus } from './shell/useKeptFocus.ts';
import { browserPlatform } from './shell/platform.ts';
import { useStore, WorkspaceOnPane } from './shell/workspace.ts';
import { useOwnKeys } from './shell/useOwnKeys.ts';
import { strings } from './strings/pane.nl.ts';

// Asked for at once: it comes while the newsletter is being read, and what is painted first does not wait for it.
const loadNewsletterView = () => import('./newsletter/NewsletterView.tsx');
loadNewsletterView().catch(() => undefined); // told where it is drawn
const NewsletterView = lazily(async () => (await loadNewsletterView()).NewsletterView, {
  meanwhile: ({ message, onRefresh }) => <Loading subject={message.subject} slow={false} onRetry={onRefresh} />,
});
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
  const workspace = useMemo(() => openWorkspace(mailbox, clock, browserPlatform), [mailbox, clock]);
  useEffect(() => workspace.start(), [workspace]);
  return (
    <FluentProvider theme={useTheme(mailbox)} className={styles.root}>
      <Announcer>
        <WorkspaceOnPane value={workspace}>
          <Content workspace={workspace} session={session} />
        </WorkspaceOnPane>
      </Announcer>
    </FluentProvider>
  );
}

function Content({ workspace, session }: { workspace: Workspace; session: Session }) {
  const { mailbox, clock, route } = workspace;
  const styles = usePaneStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  // Kept here, above the newsletter: what was chosen outlives a switch to another message.
  const [filter, setFilter] = useState(noFilter);
  const { page: at, view } = useStore(route);
  const today = useStore(workspace.today);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  useOwnKeys();
  useEffect(() => session.start(), [session]);
  useAnnouncedState(state);
  const go = useCallback(
    (next: Partial<Route>) => {
      route.set({ ...route.state(), ...next });
    },
    [route],
  );
  const openCouncil = useCallback(() => {
    go({ page: 'council' });
  }, [go]);

  /** The button that was pressed goes away with its state: the focus goes to what comes in its place. */
  const keepingFocus = (act: () => void) => () => {
    act();
    main.current?.focus();
  };
  const retry = keepingFocus(session.retry);
  const closePage = keepingFocus(() => {
    go({ page: 'newsletter' });
  });
  const page =
    at === 'council' ? (
      <Page key="council" close={closePage} keepingFocus={keepingFocus}>
        <CouncilView mailbox={mailbox} today={today} onClose={closePage} />
      </Page>
    ) : at === 'digest' && state.kind !== 'newsletter' ? (
      // With a newsletter it is one of the newsletter's views.
      <Page key="digest" close={closePage} keepingFocus={keepingFocus}>
        <DigestPage mailbox={mailbox} clock={clock} openCouncil={openCouncil} onClose={closePage} />
      </Page>
    ) : null;

  return (
    <main ref={main} tabIndex={-1} className={styles.main} aria-label={strings.product}>
      {page ?? (
        <>
          {state.kind === 'newsletter' ? (
            <ErrorBoundary
              key={state.message.internetMessageId ?? state.message.itemId}
              // A bug of ours while drawing it; the mail itself is still there to read.
              fallback={(again) => <Failed reason="unreadable" retry={keepingFocus(again)} />}
            >
              <NewsletterView
                message={state.message}
                newsletter={state.newsletter}
                mailbox={mailbox}
                filter={filter}
                onFilter={setFilter}
                view={view}
                onView={(next) => {
                  go({ view: next });
                }}
                onRefresh={retry}
                clock={clock}
                openCouncil={openCouncil}
              />
            </ErrorBoundary>
          ) : (
            <NoNewsletter state={state} retry={retry} readAnyway={keepingFocus(session.readAnyway)} />
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
                  go({ page: 'digest' });
                }}
              >
                {strings.views.digest}
              </Button>
            )}
            <Link href={helpPage} target="_blank" rel="noopener noreferrer">
              {strings.help}
            </Link>
          </div>
        </>
      )}
    </main>
  );
}

interface PageProps {
  close: () => void;
  keepingFocus: (act: () => void) => () => void;
  children: ReactNode;
}

/** What stands in place of all else: where it breaks there is still the way back. */
function Page({ close, keepingFocus, children }: PageProps) {
  return (
    <ErrorBoundary
      fallback={(again) => <MissingPart text={strings.missing.broken} again={keepingFocus(again)} close={close} />}
    >
      {children}
    </ErrorBoundary>
  );
}

/** A screen reader hears what the pane turned to; the newsletter announces its own counts. */
function useAnnouncedState(state: PaneState): void {
  const announce = useAnnounce();
  const text = announcement(state);
  useEffect(() => {
    if (text !== null) announce(text);
  }, [announce, text]);
}
