import { Button } from '@fluentui/react-components';
import { DocumentDismissRegular } from '@fluentui/react-icons/svg/document-dismiss';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { MailDismissRegular } from '@fluentui/react-icons/svg/mail-dismiss';
import { MailUnreadRegular } from '@fluentui/react-icons/svg/mail-unread';
import type { PaneState } from '../model/session.ts';
import { Loading } from '../shell/Loading.tsx';
import { StateMessage } from '../shell/StateMessage.tsx';
import { strings } from '../strings/pane.nl.ts';

interface NoNewsletterProps {
  state: Exclude<PaneState, { kind: 'newsletter' }>;
  retry: () => void;
  readAnyway: () => void;
}

/** Every state of the open message that is no newsletter to show, each with what can be done. */
export function NoNewsletter({ state, retry, readAnyway }: NoNewsletterProps) {
  switch (state.kind) {
    case 'nothing':
      return (
        <StateMessage icon={<MailUnreadRegular fontSize={40} />} {...strings.nothing}>
          <Button onClick={retry}>{strings.retry}</Button>
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
