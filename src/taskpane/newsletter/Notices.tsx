import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Warning } from '../../domain/newsletter.ts';
import { strings } from '../strings/pane.nl.ts';
import { useNoticesStyles } from './Notices.styles.ts';

interface NoticesProps {
  warnings: readonly Warning[];
  /** Read by the general reader: no known layout to check against. */
  isGeneral: boolean;
}

export function Notices({ warnings, isGeneral }: NoticesProps) {
  const styles = useNoticesStyles();
  const notices = [...(isGeneral ? [strings.general] : []), ...new Set(warnings.map(({ message }) => message))];
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
