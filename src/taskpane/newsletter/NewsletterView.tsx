import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { active } from '../../council/active.ts';
import type { Newsletter } from '../../domain/newsletter.ts';
import type { Mailbox, SelectedMessage } from '../../mailbox/port.ts';
import { letterKey } from '../../memory/letters.ts';
import { WorkList } from '../list/WorkList.tsx';
import { createDeeds, createLatest, type OfficeNow } from '../model/deeds.ts';
import type { Filter } from '../model/filter.ts';
import { mergeDuplicates } from '../model/items.ts';
import { createPresses } from '../model/presses.ts';
import { resolvableLinks } from '../model/resolvedItems.ts';
import { createRowStates } from '../model/rowState.ts';
import type { Rows } from '../model/rows.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { Desk } from '../shell/desk.ts';
import { lazily } from '../shell/lazily.tsx';
import { platformOf } from '../shell/platform.ts';
import { useNewResolver, useSetting } from '../shell/resolving.ts';
import { OfficeOnDesk, useNewOffice } from '../shell/useOffice.ts';
import { WorkOnDesk } from '../shell/work.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { listStrings } from '../strings/list.nl.ts';
import type { View } from '../model/workspace.ts';
import { Header, MoreMenu } from './Header.tsx';
import type { Page } from './MoreMenu.tsx';
import { Notices } from './Notices.tsx';
import { StoreNotices } from './StoreNotices.tsx';
import { useHandledStore } from './useHandledStore.ts';

const AgendaView = lazily(async () => (await import('../agenda/AgendaView.tsx')).AgendaView);
const DistributeView = lazily(async () => (await import('../distribute/DistributeView.tsx')).DistributeView);
const DigestView = lazily(async () => (await import('../digest/DigestView.tsx')).DigestView);
const LogPage = lazily(async () => (await import('../settings/LogPage.tsx')).LogPage);
const SettingsPage = lazily(async () => (await import('../settings/SettingsPage.tsx')).SettingsPage);

/** Typing is not interrupted by counts: they are read out when it pauses. In milliseconds. */
const announcePause = 700;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minHeight: 0, flex: '1 1 auto' },
  panel: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0 },
  away: { display: 'none' },
  // Screens that are pages of text scroll as a whole.
  scrolling: { overflowY: 'auto' },
});

const stopwatch = () => performance.now();

/** What stays of a letter while others are opened: Outlook may change the selection when a form opens. */
export interface LetterRows {
  list: Rows;
  agenda: Rows;
}

interface NewsletterViewProps {
  message: SelectedMessage;
  newsletter: Newsletter;
  mailbox: Mailbox;
  kept: LetterRows;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  view: View;
  onView: (view: View) => void;
  /** The page of this newsletter that is open. */
  page: Page | null;
  onPage: (page: Page | null) => void;
  onRefresh: () => void;
  clock: () => number;
}

export function NewsletterView(props: NewsletterViewProps) {
  const { message, newsletter: received, mailbox, kept, filter, onFilter, view, onView, page, onPage, clock } = props;
  const styles = useStyles();
  const resolver = useNewResolver(received, mailbox);
  // As received, with the targets and dates that were looked up since.
  const newsletter = useSyncExternalStore(resolver.subscribe, resolver.newsletter);
  const items = useMemo(() => mergeDuplicates(newsletter.items), [newsletter]);
  const workspace = useWorkspace();
  const { collection } = workspace;
  const handled = useHandledStore(workspace, message, received);
  const division = workspace.division(letterKey(message));
  const [now] = useState(clock);
  const openCouncil = useMemo(
    () => () => {
      onPage('council');
    },
    [onPage],
  );
  const desk = useMemo(
    () => ({ mailbox, newsletter, handled, now, openCouncil }),
    [mailbox, newsletter, handled, now, openCouncil],
  );
  const office = useNewOffice(desk);
  const [latest] = useState(() => createLatest<OfficeNow>(office));
  useLayoutEffect(() => {
    latest.set(office);
  }, [latest, office]);
  const work = useMemo(() => {
    const deeds = createDeeds({
      handled,
      resolver,
      collection,
      platform: () => platformOf(mailbox),
      office: latest.get,
    });
    const { subject, sentAt } = received;
    const states = createRowStates({
      rows: kept.list,
      handled,
      resolver,
      deeds,
      collection,
      source: { subject, sentAt },
    });
    const presses = createPresses(stopwatch);
    return {
      rows: kept.list,
      states,
      deeds,
      presses,
      resolver,
      collection,
      division,
      goTo: (place: 'distribute' | 'digest' | 'council') => {
        if (place === 'council') onPage('council');
        else onView(place);
      },
    };
  }, [handled, resolver, collection, division, mailbox, received, kept, latest, onPage, onView]);
  useEffect(() => {
    if (collection.items() === null) void collection.load();
  }, [collection]);
  const title = newsletter.subject ?? message.subject;
  useAnnouncedCount(title, items.length);
  const [mounted, setMounted] = useState<readonly View[]>([view]);
  if (!mounted.includes(view)) setMounted([...mounted, view]);
  const setting = useSetting(resolver);
  const owner = useSyncExternalStore(handled.subscribe, () => handled.state().owner);
  const unknown = useMemo(() => resolvableLinks(items).length, [items]);
  const fracties = office.council ? active(office.council, office.today).fracties.length : 0;
  useEffect(() => {
    // Behind what was painted.
    MoreMenu.preload();
  }, []);
  const isHere = page === null;
  const panel = (name: View, content: ReactNode, isScrolling = false) =>
    mounted.includes(name) ? (
      <div
        key={name}
        role="tabpanel"
        id={`view-${name}`}
        aria-labelledby={`tab-${name}`}
        hidden={view !== name}
        className={view === name ? mergeClasses(styles.panel, isScrolling && styles.scrolling) : styles.away}
      >
        {content}
      </div>
    ) : null;
  const closePage = () => {
    onPage(null);
  };

  return (
    <Desk value={desk}>
      <OfficeOnDesk value={office}>
        <WorkOnDesk value={work}>
          {page === 'log' ? <LogPage onClose={closePage} /> : null}
          {page === 'settings' ? <SettingsPage onClose={closePage} /> : null}
          <div className={isHere ? styles.root : styles.away}>
            <Header
              title={title}
              sentAt={newsletter.sentAt}
              today={office.today}
              view={view}
              mounted={mounted}
              onView={onView}
              menu={{
                onRefresh: props.onRefresh,
                onPage,
                letter: { fracties, links: setting === null ? null : unknown, owner },
              }}
            />
            {panel(
              'topics',
              <WorkList
                items={items}
                apart={newsletter.apart}
                unrecognised={newsletter.unrecognised}
                filter={filter}
                onFilter={onFilter}
                isShown={isHere && view === 'topics'}
                notices={
                  <>
                    <StoreNotices />
                    <Notices warnings={newsletter.warnings} isGeneral={newsletter.publisher === null} items={items} />
                  </>
                }
              />,
            )}
            {panel(
              'agenda',
              <AgendaView
                items={items}
                rows={kept.agenda}
                isTodo={filter.todo}
                onTodo={(todo) => {
                  onFilter({ ...filter, todo });
                }}
                isShown={isHere && view === 'agenda'}
              />,
            )}
            {panel('distribute', <DistributeView all={items} store={division} />, true)}
            {panel('digest', <DigestView />, true)}
          </div>
        </WorkOnDesk>
      </OfficeOnDesk>
    </Desk>
  );
}

function useAnnouncedCount(title: string, count: number): void {
  const announce = useAnnounce();
  useEffect(() => {
    const timer = setTimeout(() => {
      announce(`${title}: ${listStrings.items(count)}`);
    }, announcePause);
    return () => {
      clearTimeout(timer);
    };
  }, [announce, title, count]);
}
