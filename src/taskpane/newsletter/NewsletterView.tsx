import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Newsletter } from '../../domain/newsletter.ts';
import type { Mailbox, SelectedMessage } from '../../mailbox/port.ts';
import { mergeDuplicates } from '../model/items.ts';
import { applyFilter, isFiltering, matches, noFilter, type Filter } from '../model/filter.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { strings } from '../strings.nl.ts';
import { FilterBar } from './FilterBar.tsx';
import { NewsletterHeader } from './NewsletterHeader.tsx';
import { useNewsletterViewStyles } from './NewsletterView.styles.ts';
import { NothingLeft } from './NothingLeft.tsx';
import { TopicList } from './TopicList.tsx';
import { Notices } from './Notices.tsx';
import { ViewTabs, type View } from './ViewTabs.tsx';

const AgendaView = lazy(async () => ({ default: (await import('../agenda/AgendaView.tsx')).AgendaView }));

/** So many cards come with the first paint; the others follow as soon as the browser has time. */
const firstCards = 20;
/** Typing is not interrupted by counts: they are read out when it pauses. In milliseconds. */
const announcePause = 700;

interface NewsletterViewProps {
  message: SelectedMessage;
  newsletter: Newsletter;
  mailbox: Mailbox;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  onRefresh: () => void;
}

export function NewsletterView({ message, newsletter, mailbox, filter, onFilter, onRefresh }: NewsletterViewProps) {
  const styles = useNewsletterViewStyles();
  const [view, setView] = useState<View>('topics');
  const items = useMemo(() => mergeDuplicates(newsletter.items), [newsletter]);
  // Filtering and drawing wait for the keys, never the other way round.
  const settled = useDeferredValue(filter);
  const shown = useMemo(() => applyFilter(items, settled), [items, settled]);
  const drawn = useDeferredValue(shown, shown.slice(0, firstCards));
  const shownApart = useMemo(() => applyFilter(newsletter.apart, settled), [newsletter, settled]);
  const unrecognised = newsletter.unrecognised.filter(({ text }) => matches(text, settled.query));
  const title = newsletter.subject ?? message.subject;
  const counted =
    shown.length === items.length ? strings.items(items.length) : strings.shownOf(shown.length, items.length);
  useAnnouncedCount(title, counted);
  const nothingLeft = shown.length + shownApart.length + unrecognised.length === 0 && isFiltering(settled);

  return (
    <>
      <NewsletterHeader title={title} sentAt={newsletter.sentAt} counted={counted} onRefresh={onRefresh} />
      <Notices warnings={newsletter.warnings} isGeneral={newsletter.publisher === null} />
      <ViewTabs view={view} onView={setView} />
      <FilterBar items={items} filter={filter} onFilter={onFilter} />
      <div role="tabpanel" id={`view-${view}`} aria-labelledby={`tab-${view}`} className={styles.panel}>
        {nothingLeft ? (
          <NothingLeft
            onClear={() => {
              onFilter(noFilter);
            }}
          />
        ) : view === 'topics' ? (
          <TopicList
            items={drawn}
            apart={drawn.length === shown.length ? shownApart : []}
            unrecognised={drawn.length === shown.length ? unrecognised : []}
            filter={settled}
          />
        ) : (
          <Suspense fallback={null}>
            <AgendaView
              items={shown}
              newsletter={newsletter}
              message={message}
              mailbox={mailbox}
              query={settled.query}
            />
          </Suspense>
        )}
      </div>
    </>
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
