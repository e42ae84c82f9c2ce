import { handledStrings } from '../strings/handled.nl.ts';
import { useStoreNoticesStyles } from './StoreNotices.styles.ts';
import { useHandled } from './useHandled.tsx';

/** What is the matter with what was kept: nothing is lost in silence. */
export function StoreNotices() {
  const styles = useStoreNoticesStyles();
  const { damaged, newer, shortened } = useHandled();
  const notices = [
    ...(damaged.length > 0 ? [handledStrings.damaged] : []),
    ...(newer ? [handledStrings.newer] : []),
    ...(shortened ? [handledStrings.shortened] : []),
  ];
  return notices.map((notice) => (
    <p key={notice} className={styles.root}>
      {notice}
    </p>
  ));
}
