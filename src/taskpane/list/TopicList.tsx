import { Accordion } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Item, Unrecognised } from '../../domain/newsletter.ts';
import { isFiltering, type Filter } from '../model/filter.ts';
import { groupByTopic, type TopicGroup } from '../model/groups.ts';
import { strings } from '../strings/pane.nl.ts';
import { ItemCard } from '../item/ItemCard.tsx';
import { Section } from './Section.tsx';
import { useTopicListStyles } from './TopicList.styles.ts';
import { UnrecognisedList } from './UnrecognisedList.tsx';

interface TopicListProps {
  items: readonly Item[];
  /** Standing blocks: at the end, apart from the news. */
  apart: readonly Item[];
  unrecognised: readonly Unrecognised[];
  filter: Filter;
}

const apartKey = 'apart';
const unrecognisedKey = 'unrecognised';

export function TopicList({ items, apart, unrecognised, filter }: TopicListProps) {
  const styles = useTopicListStyles();
  const groups = useMemo(() => groupByTopic(items), [items]);
  const lead = groups.filter((group) => group.lead);
  const sections = groups.filter((group) => !group.lead);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const keys = [...sections.map(keyOf), apartKey, unrecognisedKey];
  // What is looked for is shown, also under a topic that was closed before.
  const open = isFiltering(filter) ? keys : keys.filter((key) => !closed.includes(key));

  return (
    <>
      {lead.map((group) => (
        <section key="lead" aria-label={strings.withoutTopic} className={styles.lead}>
          <h2 className={styles.hidden}>{strings.withoutTopic}</h2>
          <Cards items={group.items} query={filter.query} />
        </section>
      ))}
      <Accordion
        multiple
        collapsible
        openItems={open}
        onToggle={(_, { openItems }) => {
          setClosed(keys.filter((key) => !openItems.includes(key)));
        }}
      >
        {sections.map((group) => (
          <Section
            key={keyOf(group)}
            value={keyOf(group)}
            title={group.topic ?? strings.withoutTopic}
            count={group.items.length}
          >
            <Cards items={group.items} query={filter.query} topic={group.topic} />
          </Section>
        ))}
        {apart.length === 0 ? null : (
          <Section value={apartKey} title={strings.apart} count={apart.length}>
            <Cards items={apart} query={filter.query} isApart />
          </Section>
        )}
        {unrecognised.length === 0 ? null : (
          <Section value={unrecognisedKey} title={strings.unrecognised.title} count={unrecognised.length}>
            <UnrecognisedList pieces={unrecognised} />
          </Section>
        )}
      </Accordion>
    </>
  );
}

interface CardsProps {
  items: readonly Item[];
  query: string;
  topic?: string | null;
  isApart?: boolean;
}

function Cards({ items, query, topic = null, isApart = false }: CardsProps) {
  const styles = useTopicListStyles();
  return (
    <ul className={styles.cards}>
      {items.map((item) => (
        <li key={item.id} className={styles.card}>
          <ItemCard item={item} query={query} underTopic={topic} isApart={isApart} />
        </li>
      ))}
    </ul>
  );
}

function keyOf(group: TopicGroup): string {
  return `topic:${group.topic ?? ''}`;
}
