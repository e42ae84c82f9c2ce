import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Mailbox } from '../mailbox/port.ts';
import { letterKey } from '../memory/letters.ts';
import { noFilter } from './model/filter.ts';
import { createRows } from './model/rows.ts';
import type { PaneState, Session } from './model/session.ts';
import { openWorkspace, type View, type Workspace } from './model/workspace.ts';
import type { Page } from './newsletter/MoreMenu.tsx';
import type { LetterRows } from './newsletter/NewsletterView.tsx';
import { announcement, Failed, NoNewsletter } from './newsletter/NoNewsletter.tsx';
import { usePaneStyles } from './Pane.styles.ts';
import { Announcer, useAnnounce } from './shell/announcer.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { lazily } from './shell/lazily.tsx';
import { Loading } from './shell/Loading.tsx';
import { MissingPart } from './shell/MissingPart.tsx';
import { browserPlatform } from './shell/platform.ts';
import { useTheme } from './shell/theme.ts';
import { useStore, WorkspaceOnPane } from './shell/workspace.ts';
import { useKeptFocus } from './shell/useKeptFocus.ts';
import { useOwnKeys } from './shell/useOwnKeys.ts';
import { strings } from './strings/pane.nl.ts';

const NewsletterView = lazily(async () => (await import('./newsletter/NewsletterView.tsx')).NewsletterView, {
  meanwhile: ({ message, onRefresh }) => <Loading subject={message.subject} slow={false} onRetry={onRefresh} />,
});
const DigestPage = lazily(async () => (await import('./digest/DigestPage.tsx')).DigestPage);
const CouncilView = lazily(async () => (await import('./council/CouncilView.tsx')).CouncilView);
// Asked for at once: it comes while the newsletter is being read, and what is painted first does not wait for it.
NewsletterView.preload();

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
  const page = at === 'newsletter' ? null : at;
  const today = useStore(workspace.today);
  const [letters] = useState(() => new Map<string, LetterRows>());
  const main = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useKeptFocus(main);
  useOwnKeys();
  useEffect(() => session.start(), [session]);
  useAnnouncedState(state);

  const setView = useCallback(
    (next: View) => {
      route.set({ ...route.state(), view: next });
    },
    [route],
  );
  const open = useCallback(
    (next: Page | null) => {
      if (next !== null) {
        // A menu's item goes away with the menu: back to what opened that.
        const active = document.activeElement;
        opener.current =
          active?.closest('[role=menu]') || active === document.body
            ? document.querySelector('main [data-opener]')
            : active;
      }
      route.set({ ...route.state(), page: next ?? 'newsletter' });
    },
    [route],
  );
  const isPageOpen = page !== null;
  const wasPageOpen = useRef(false);
  useEffect(() => {
    if (wasPageOpen.current && !isPageOpen) {
      const back = opener.current;
      if (back instanceof HTMLElement) back.focus();
      // What opened it may have gone meanwhile, or stands in a part that is not seen.
      if (back === null || document.activeElement !== back) main.current?.focus();
    }
    wasPageOpen.current = isPageOpen;
  }, [isPageOpen]);

  /** The button that was pressed goes away with its state: the focus goes to what comes in its place. */
  const keepingFocus = (act: () => void) => () => {
    act();
    main.current?.focus();
  };
  const retry = keepingFocus(session.retry);
  const closePage = () => {
    open(null);
  };
  const isNewsletter = state.kind === 'newsletter';
  const over =
    page === 'council' ? (
      <InPlace key="council" close={closePage} keepingFocus={keepingFocus}>
        <CouncilView mailbox={mailbox} today={today} onClose={closePage} />
      </InPlace>
    ) : page === 'digest' && !isNewsletter ? (
      // With a newsletter it is one of the newsletter's screens.
      <InPlace key="digest" close={closePage} keepingFocus={keepingFocus}>
        <DigestPage
          mailbox={mailbox}
          clock={clock}
          openCouncil={() => {
            open('council');
          }}
          onClose={closePage}
        />
      </InPlace>
    ) : null;

  return (
    <main ref={main} tabIndex={-1} className={styles.main} aria-label={strings.product}>
      {over === null ? null : <div className={styles.page}>{over}</div>}
      <div className={over === null ? styles.letter : styles.away}>
        {isNewsletter ? (
          <ErrorBoundary
            key={letterKey(state.message)}
            // A bug of ours while drawing it; the mail itself is still there to read.
            fallback={(again) => <Failed reason="unreadable" retry={keepingFocus(again)} />}
          >
            <NewsletterView
              message={state.message}
              newsletter={state.newsletter}
              mailbox={mailbox}
              kept={rowsOf(letters, letterKey(state.message))}
              filter={filter}
              onFilter={setFilter}
              view={view}
              onView={setView}
              page={page}
              onPage={open}
              onRefresh={retry}
              clock={clock}
            />
          </ErrorBoundary>
        ) : (
          <NoNewsletter state={state} retry={retry} readAnyway={keepingFocus(session.readAnyway)} onPage={open} />
        )}
      </div>
    </main>
  );
}

function rowsOf(letters: Map<string, LetterRows>, letter: string): LetterRows {
  const known = letters.get(letter) ?? { list: createRows(), agenda: createRows() };
  letters.set(letter, known);
  return known;
}

interface InPlaceProps {
  close: () => void;
  keepingFocus: (act: () => void) => () => void;
  children: ReactNode;
}

/** What stands in place of all else: where it breaks there is still the way back. */
function InPlace({ close, keepingFocus, children }: InPlaceProps) {
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
  const isWrong = state.kind === 'failed';
  useEffect(() => {
    if (text !== null) announce(text, isWrong);
  }, [announce, text, isWrong]);
}
