import { Button, Input, Select, ToggleButton } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useMemo, useRef } from 'react';
import type { Item, Kind } from '../../domain/newsletter.ts';
import { countKinds, countTopics, kinds, type Filter } from '../model/filter.ts';
import { topicsOf } from '../model/groups.ts';
import { TodoToggle } from './TodoToggle.tsx';
import { strings } from '../strings/pane.nl.ts';
import { useFilterBarStyles } from './FilterBar.styles.ts';

interface FilterBarProps extends ChoiceProps {
  /** The agenda holds events only: no kind to choose there. */
  withKinds: boolean;
}

interface ChoiceProps {
  items: readonly Item[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

export function FilterBar({ items, filter, onFilter, withKinds }: FilterBarProps) {
  const styles = useFilterBarStyles();
  return (
    <div role="search" aria-label={strings.search.landmark} className={styles.root}>
      <SearchBox
        query={filter.query}
        onQuery={(query) => {
          onFilter({ ...filter, query });
        }}
      />
      <TodoToggle
        isOn={filter.todo === true}
        onToggle={(todo) => {
          onFilter({ ...filter, todo });
        }}
      />
      {withKinds ? <KindChoice items={items} filter={filter} onFilter={onFilter} /> : null}
      <TopicChoice items={items} filter={filter} onFilter={onFilter} />
    </div>
  );
}

function SearchBox({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const styles = useFilterBarStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Input
      className={styles.search}
      input={{ ref: input }}
      type="text"
      role="searchbox"
      aria-label={strings.search.label}
      placeholder={strings.search.label}
      value={query}
      contentBefore={<SearchRegular />}
      contentAfter={
        query === '' ? null : (
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={strings.search.clear}
            onClick={() => {
              onQuery('');
              input.current?.focus();
            }}
          />
        )
      }
      onChange={(_, { value }) => {
        onQuery(value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || query === '') return;
        event.preventDefault(); // used: Outlook has nothing to do with it
        onQuery('');
      }}
    />
  );
}

function KindChoice({ items, filter, onFilter }: ChoiceProps) {
  const styles = useFilterBarStyles();
  const counts = useMemo(() => countKinds(items, filter), [items, filter]);
  const present = useMemo(() => new Set(items.map(({ kind }) => kind)), [items]);
  const all = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  const choice = (kind: Kind | null, name: string, count: number) => (
    <ToggleButton
      key={name}
      size="small"
      shape="circular"
      appearance={filter.kind === kind ? 'primary' : 'outline'}
      className={styles.kind}
      checked={filter.kind === kind}
      onClick={() => {
        onFilter({ ...filter, kind: filter.kind === kind ? null : kind });
      }}
    >
      {name}&nbsp;<span className={styles.count}>{count}</span>
    </ToggleButton>
  );
  return (
    <div role="group" aria-label={strings.filter.kind} className={styles.kinds}>
      {choice(null, strings.filter.allKinds, all)}
      {kinds
        .filter((kind) => present.has(kind) || filter.kind === kind)
        .map((kind) => choice(kind, strings.kindPlural[kind], counts[kind]))}
    </div>
  );
}

function TopicChoice({ items, filter, onFilter }: ChoiceProps) {
  const styles = useFilterBarStyles();
  const counts = useMemo(() => countTopics(items, filter), [items, filter]);
  const printed = useMemo(() => topicsOf(items), [items]);
  // A topic chosen in another newsletter stays visible as the choice that it is.
  const topics = filter.topic === null || printed.includes(filter.topic) ? printed : [...printed, filter.topic];
  if (topics.length === 0) return null;
  return (
    <Select
      size="small"
      select={{ className: styles.topic }}
      aria-label={strings.filter.topic}
      value={filter.topic ?? ''}
      onChange={(_, { value }) => {
        onFilter({ ...filter, topic: value === '' ? null : value });
      }}
    >
      <option value="">{strings.filter.allTopics}</option>
      {topics.map((topic) => (
        <option key={topic} value={topic}>
          {strings.filter.option(topic, counts.get(topic) ?? 0)}
        </option>
      ))}
    </Select>
  );
}
