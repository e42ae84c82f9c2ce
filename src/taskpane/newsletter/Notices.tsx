import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Item, Warning } from '../../domain/newsletter.ts';
import { listStrings } from '../strings/list.nl.ts';
import { strings } from '../strings/pane.nl.ts';

const useStyles = makeStyles({
  root: { padding: '8px 12px' },
  list: { margin: 0, paddingLeft: '16px' },
});

/** From this part of the items on, the letter as a whole is in doubt. */
const muchOf = 1 / 3;

interface NoticesProps {
  warnings: readonly Warning[];
  /** Read by the general reader: no known layout to check against. */
  isGeneral: boolean;
  items: readonly Item[];
}

/** What a reader of the list must know before the first row. */
export function Notices({ warnings, isGeneral, items }: NoticesProps) {
  const styles = useStyles();
  const unsure = items.filter((item) => (item.unsure?.length ?? 0) > 0).length;
  const isMuch = unsure > 1 && unsure > items.length * muchOf;
  const notices = [
    ...(isGeneral ? [items.length === 0 ? strings.foreign.noItems : strings.general] : []),
    ...(isMuch ? [listStrings.muchUnsure] : []),
    ...new Set(warnings.map(({ message }) => message)),
  ];
  if (notices.length === 0) return null;
  return (
    <div className={styles.root}>
      <MessageBar intent="warning" layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>{strings.warnings}</MessageBarTitle>
          {notices.length === 1 ? (
            notices[0]
          ) : (
            <ul className={styles.list}>
              {notices.map((notice) => (
                <li key={notice}>{notice}</li>
              ))}
            </ul>
          )}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
