import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import type { DivisionStore } from '../model/divisionStore.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { handledStrings } from '../strings/handled.nl.ts';
import { useHandledCountStyles } from './HandledCount.styles.ts';
import { useTodoCount } from '../shell/useTodo.ts';
import { useUnopened } from './useUnopened.ts';

/** "nog 12 te doen"; nothing until the stores have answered, since a wrong count is worse than none. */
export function HandledCount({ items, division }: { items: readonly Item[]; division: DivisionStore }) {
  const styles = useHandledCountStyles();
  const count = useTodoCount(items);
  const unopened = useUnopened(division, items);
  const announce = useAnnounce();
  const left = count === null || unopened === null ? null : count + unopened;
  const before = useRef(left);
  useEffect(() => {
    if (left === 0 && before.current !== null && before.current > 0) announce(handledStrings.allDoneTitle);
    before.current = left;
  }, [announce, left]);
  // As long as the e-mails are not known, nothing is said to be all.
  if (count === null || (count === 0 && left === null)) return null;
  return (
    <span className={mergeClasses(styles.count, left === 0 && styles.done)}>
      {left === 0 ? handledStrings.allDone : handledStrings.left(count, unopened ?? 0)}
    </span>
  );
}
