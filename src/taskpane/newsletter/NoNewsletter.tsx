import { Button, makeStyles } from '@fluentui/react-components';
import { DocumentDismissRegular } from '@fluentui/react-icons/svg/document-dismiss';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { MailDismissRegular } from '@fluentui/react-icons/svg/mail-dismiss';
import { MailUnreadRegular } from '@fluentui/react-icons/svg/mail-unread';
import type { PaneState } from '../model/session.ts';
import { Loading } from '../shell/Loading.tsx';
import { StateMessage } from '../shell/StateMessage.tsx';
import { strings } from '../strings/pane.nl.ts';
import { More } from './Header.tsx';
import type { Page } from './MoreMenu.tsx';

const useStyles = makeStyles({
  root: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto' },
  line: { display: 'flex', justifyContent: 'flex-end', padding: '2px 4px 0' },
});

interface NoNewsletterProps {
  state: Exclude<PaneState, { kind: 'newsletter' }>;
  retry: () => void;
  readAnyway: () => void;
  onPage: (page: Page) => void;
}

/** Every state of the open message that is no newsletter to show, each with what can be done. */
export function NoNewsletter(props: NoNewsletterProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <More onRefresh={props.retry} onPage={props.onPage} letter={null} />
      </div>
      <Shown {...props} />
    </div>
  );
}

function Shown({ state, retry, readAnyway, onPage }: NoNewsletterProps) {
  switch (state.kind) {
    case 'nothing':
      return (
        <StateMessage
          icon={<MailUnreadRegular fontSize={40} />}
          title={strings.nothing.title}
          text={strings.nothing.text}
        >
          <Button
            onClick={() => {
              onPage('digest');
            }}
          >
            {strings.nothing.digest}
          </Button>
        </StateMessage>
      );
    case 'loading':
      return <Loading subject={state.message.subject} slow={state.slow} onRetry={retry} />;
    case 'failed':
      return <Failed reason={state.reason} retry={retry} />;
    case 'empty':
      return (
        <StateMessage icon={<DocumentDismissRegular fontSize={40} />} {...strings.empty}>
          <Button onClick={retry}>{strings.retry}</Button>
        </StateMessage>
      );
    case 'foreign':
      return (
        <StateMessage icon={<MailRegular fontSize={40} />} title={strings.foreign.title} text={strings.foreign.text}>
          <Button appearance="primary" onClick={readAnyway}>
            {strings.foreign.readAnyway}
          </Button>
        </StateMessage>
      );
  }
}

type FailureReason = Extract<PaneState, { kind: 'failed' }>['reason'];

export function Failed({ reason, retry }: { reason: FailureReason; retry: () => void }) {
  return (
    <StateMessage icon={<MailDismissRegular fontSize={40} />} title={strings.failed.title} text={failureText(reason)}>
      <Button appearance="primary" onClick={retry}>
        {strings.retry}
      </Button>
      <Button as="a" href="hulp.html" target="_blank" rel="noopener noreferrer">
        {strings.help}
      </Button>
    </StateMessage>
  );
}

/** What a screen reader is told; `null` for the newsletter, which announces its own counts. */
export function announcement(state: PaneState): string | null {
  switch (state.kind) {
    case 'newsletter':
      return null;
    case 'loading':
      return state.slow ? strings.loading.slow : strings.loading.label;
    case 'failed':
      return `${strings.failed.title}. ${failureText(state.reason)}`;
    case 'nothing':
    case 'empty':
    case 'foreign':
      return strings[state.kind].title;
  }
}

function failureText(reason: FailureReason): string {
  if (reason === 'timeout') return strings.failed.timeout;
  if (reason === 'unsupported') return strings.failed.unsupported;
  return reason === 'unreadable' ? strings.failed.unreadable : strings.failed.refused;
}
