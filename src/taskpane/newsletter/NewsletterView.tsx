import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Newsletter } from '../../domain/newsletter.ts';
import type { Mailbox, SelectedMessage } from '../../mailbox/port.ts';
import { letterKey } from '../../memory/letters.ts';
import { mergeDuplicates } from '../model/items.ts';
import { applyFilter, isFiltering, matches, noFilter, type Filter } from '../model/filter.ts';
import { AllDone } from './AllDone.tsx';
import { useTodoItems } from '../shell/useTodo.ts';
import { useHandledStore } from './useHandledStore.ts';
import { createCardStates } from '../model/cardState.ts';
import { createPicks } from '../model/picks.ts';
import { PicksOnDesk } from '../shell/picking.ts';
import { Selection } from '../list/Selection.tsx';
import { OfficeOnDesk, useNewOffice } from '../shell/useOffice.ts';
import { ResolverOnDesk, useNewResolver } from '../shell/resolving.ts';
import { CardsOnDesk, useNewCards } from '../item/cards.ts';
import { Desk } from '../shell/desk.ts';
import { useWorkspace } from '../shell/workspace.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { lazily } from '../shell/lazily.tsx';
import { strings } from '../strings/pane.nl.ts';
import { FilterBar } from '../list/FilterBar.tsx';
import { NewsletterHeader } from './NewsletterHeader.tsx';
import { NothingLeft } from '../list/NothingLeft.tsx';
import { TopicList } from '../list/TopicList.tsx';
import { Notices } from './Notices.tsx';
import { ViewPanel } from './ViewPanel.tsx';
import { ViewTabs } from './ViewTabs.tsx';
import type { View } from '../model/workspace.ts';

const AgendaView = lazily(async () => (await import('../agenda/AgendaView.tsx')).AgendaView);
const ForwardView = lazily(async () => (await import('./ForwardView.tsx')).ForwardView);

/** A newsletter of the usual size is painted whole; of a larger one the rest follows as soon as the browser has time. */
const firstCards = 100;
/** Typing is not interrupted by counts: they are read out when it pauses. In milliseconds. */
const announcePause = 700;

interface NewsletterViewProps {
  message: SelectedMessage;
  newsletter: Newsletter;
  mailbox: Mailbox;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  view: View;
  onView: (view: View) => void;
  onRefresh: () => void;
  clock: () => number;
  openCouncil: () => void;
}

export function NewsletterView(props: NewsletterViewProps) {
  const {
    message,
    newsletter: received,
    mailbox,
    filter,
    onFilter,
    view,
    onView,
    onRefresh,
    clock,
    openCouncil,
  } = props;
  const resolver = useNewResolver(received, mailbox);
  // As received, with the targets and dates that were looked up since.
  const newsletter = useSyncExternalStore(resolver.subscribe, resolver.newsletter);
  const items = useMemo(() => mergeDuplicates(newsletter.items), [newsletter]);
  // Filtering and drawing wait for the keys, never the other way round.
  const settled = useDeferredValue(filter);
  const workspace = useWorkspace();
  const handled = useHandledStore(workspace, message, received);
  const division = workspace.division(letterKey(message));
  const isTodo = settled.todo === true;
  const candidates = useTodoItems(handled, items, isTodo);
  const shown = useMemo(() => applyFilter(candidates, settled), [candidates, settled]);
  const events = useMemo(() => applyFilter(candidates, { ...settled, kind: 'evenement' }), [candidates, settled]);
  const isComplete = useDeferredValue(true, false);
  // What is no item of news is nothing to be done either.
  const shownApart = useMemo(
    () => (isTodo ? [] : applyFilter(newsletter.apart, settled)),
    [isTodo, newsletter, settled],
  );
  const unrecognised = isTodo ? [] : newsletter.unrecognised.filter(({ text }) => matches(text, settled.query));
  const cardItems = useMemo(() => [...items, ...newsletter.apart], [items, newsletter]);
  const [now] = useState(clock);
  const desk = useMemo(
    () => ({ mailbox, newsletter, handled, now, openCouncil }),
    [mailbox, newsletter, handled, now, openCouncil],
  );
  const office = useNewOffice(desk);
  const [picks] = useState(createPicks);
  const cards = useNewCards(useMemo(() => createCardStates(picks, handled, resolver), [picks, handled, resolver]));
  const title = newsletter.subject ?? message.subject;
  const counted =
    shown.length === items.length ? strings.items(items.length) : strings.shownOf(shown.length, items.length);
  useAnnouncedCount(title, counted);
  const toDistribution = () => {
    onView('distribute');
  };
  const isAgenda = view === 'agenda';
  const left = isAgenda ? events.length : shown.length + shownApart.length + unrecognised.length;

  return (
    <Desk value={desk}>
      <ResolverOnDesk value={resolver}>
        <PicksOnDesk value={picks}>
          <OfficeOnDesk value={office}>
            <CardsOnDesk value={cards}>
              <NewsletterHeader
                title={title}
                sentAt={newsletter.sentAt}
                counted={counted}
                items={items}
                division={division}
                onRefresh={onRefresh}
              />
              <Notices warnings={newsletter.warnings} isGeneral={newsletter.publisher === null} />
              <ViewTabs view={view} onView={onView} />
              {view === 'topics' || isAgenda ? (
                <FilterBar items={candidates} filter={filter} onFilter={onFilter} withKinds={!isAgenda} />
              ) : null}
              <ViewPanel view={view} items={cardItems}>
                {view === 'distribute' || view === 'digest' ? (
                  <ForwardView key={view} view={view} items={items} division={division} />
                ) : left === 0 && isTodo && candidates.length === 0 ? (
                  <AllDone
                    items={items}
                    division={division}
                    onDistribute={toDistribution}
                    onShowAll={() => {
                      onFilter({ ...filter, todo: false });
                    }}
                  />
                ) : left === 0 && isFiltering(isAgenda ? { ...settled, kind: null } : settled) ? (
                  <NothingLeft
                    onClear={() => {
                      onFilter(noFilter);
                    }}
                  />
                ) : isAgenda ? (
                  <AgendaView items={events} query={settled.query} />
                ) : (
                  <TopicList
                    items={isComplete ? shown : shown.slice(0, firstCards)}
                    apart={isComplete ? shownApart : []}
                    unrecognised={isComplete ? unrecognised : []}
                    filter={settled}
                  />
                )}
              </ViewPanel>
              {view === 'topics' || isAgenda ? (
                <Selection items={items} shown={shown} onDistribute={toDistribution} />
              ) : null}
            </CardsOnDesk>
          </OfficeOnDesk>
        </PicksOnDesk>
      </ResolverOnDesk>
    </Desk>
  );
}

function useAnnouncedCount(title: string, counted: string): void {
  const announce = useAnnounce();
  useEffect(() => {
    const timer = setTimeout(() => {
      announce(`${title}: ${counted}`);
    }, announcePause);
    return () => {
      clearTimeout(timer);
    };
  }, [announce, title, counted]);
}
