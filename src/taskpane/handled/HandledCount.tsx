import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { handledStrings } from '../strings/handled.nl.ts';
import { useHandledCountStyles } from './HandledCount.styles.ts';
import { useTodoCount } from './useTodo.ts';

/** "nog 12 te doen"; nothing until the stores have answered, since a wrong count is worse than none. */
export function HandledCount({ items }: { items: readonly Item[] }) {
  const styles = useHandledCountStyles();
  const count = useTodoCount(items);
  const announce = useAnnounce();
  const before = useRef(count);
  useEffect(() => {
    if (count === 0 && before.current !== null && before.current > 0) announce(handledStrings.allDoneTitle);
    before.current = count;
  }, [announce, count]);
  if (count === null) return null;
  return (
    <span className={mergeClasses(styles.count, count === 0 && styles.done)}>
      {count === 0 ? handledStrings.allDone : handledStrings.left(count)}
    </span>
  );
}
