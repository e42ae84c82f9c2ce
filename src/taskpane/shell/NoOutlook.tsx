import { Button, FluentProvider } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { MailboxError } from '../../mailbox/port.ts';
import { strings } from '../strings/pane.nl.ts';
import { StateMessage } from './StateMessage.tsx';
import { fluentTheme, preferredTheme } from './theme.ts';

/** The page was opened outside Outlook, or Outlook never answered. */
export function NoOutlook({ error }: { error: unknown }) {
  const { noOutlook } = strings.failed;
  const isSilent = error instanceof MailboxError && error.reason === 'timeout';
  return (
    <FluentProvider theme={fluentTheme(preferredTheme())}>
      <main aria-label={strings.product}>
        <StateMessage
          icon={<PlugDisconnectedRegular fontSize={40} />}
          title={isSilent ? noOutlook.timeoutTitle : noOutlook.title}
          text={isSilent ? noOutlook.timeoutText : noOutlook.text}
        >
          <Button
            appearance="primary"
            onClick={() => {
              location.reload();
            }}
          >
            {strings.retry}
          </Button>
        </StateMessage>
      </main>
    </FluentProvider>
  );
}
