import { Button, Input, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useMemo, type RefObject } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { countTopics, type Filter } from '../model/filter.ts';
import { topicsOf } from '../model/groups.ts';
import { useLeft } from '../shell/work.ts';
import { TodoToggle } from '../item/TodoToggle.tsx';
import { listStrings as words } from '../strings/list.nl.ts';

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 12px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Text that a user made larger must not be cut off by Fluent's own heights.
  search: { flex: '1 1 80px', minWidth: '80px', height: 'auto', minHeight: '24px', ...typographyStyles.caption1 },
  topic: {
    ...typographyStyles.caption1,
    height: 'auto',
    minHeight: '24px',
    width: '96px',
    paddingLeft: '8px',
    paddingRight: '20px',
  },
  chosenTopic: { ...typographyStyles.caption1, height: 'auto', minHeight: '24px', width: '100%' },
  wide: { flexBasis: '100%', order: 1 },
});

interface FilterRowProps {
  /** Every item of the newsletter. */
  items: readonly Item[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  search: RefObject<HTMLInputElement | null>;
}

/** What is shown of the list: by a word, by a topic, and only what is to be done. */
export function FilterRow({ items, filter, onFilter, search }: FilterRowProps) {
  const styles = useStyles();
  return (
    <div role="search" aria-label={words.filters} className={styles.root}>
      <Input
        size="small"
        className={styles.search}
        input={{ ref: search }}
        type="text"
        role="searchbox"
        aria-label={words.searchName}
        placeholder={words.search}
        value={filter.query}
        contentBefore={<SearchRegular />}
        contentAfter={
          filter.query === '' ? null : (
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={words.clearSearch}
              onClick={() => {
                onFilter({ ...filter, query: '' });
                search.current?.focus();
              }}
            />
          )
        }
        onChange={(_, { value }) => {
          onFilter({ ...filter, query: value });
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || filter.query === '') return;
          event.preventDefault(); // used: Outlook has nothing to do with it
          onFilter({ ...filter, query: '' });
        }}
      />
      <TopicChoice items={items} filter={filter} onFilter={onFilter} />
      <TodoToggle
        left={useLeft(items)}
        isOn={filter.todo}
        onToggle={(todo) => {
          onFilter({ ...filter, todo });
        }}
      />
    </div>
  );
}

/** What stands for every topic: chosen, the field shows its own name again. */
const every = '*';

function TopicChoice({ items, filter, onFilter }: Omit<FilterRowProps, 'search'>) {
  const styles = useStyles();
  const counts = useMemo(() => countTopics(items, filter), [items, filter]);
  const printed = useMemo(() => topicsOf(items), [items]);
  // A topic chosen in another newsletter stays visible as the choice that it is.
  const topics = filter.topic === null || printed.includes(filter.topic) ? printed : [...printed, filter.topic];
  if (topics.length === 0) return null;
  return (
    <Select
      size="small"
      {...(filter.topic === null ? {} : { className: styles.wide })}
      select={{ className: filter.topic === null ? styles.topic : styles.chosenTopic }}
      aria-label={words.topic}
      value={filter.topic ?? ''}
      onChange={(_, { value }) => {
        onFilter({ ...filter, topic: value === every ? null : value });
      }}
    >
      {filter.topic === null ? (
        <option value="" hidden>
          {words.topic}
        </option>
      ) : null}
      <option value={every}>{words.allTopics}</option>
      {topics.map((topic) => (
        <option key={topic} value={topic}>
          {words.option(topic, counts.get(topic) ?? 0)}
        </option>
      ))}
    </Select>
  );
}
