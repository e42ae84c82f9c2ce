import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import type { Item } from '../../domain/newsletter.ts';
import type { DivisionStore } from '../model/divisionStore.ts';
import { StateMessage } from '../shell/StateMessage.tsx';
import { handledStrings } from '../strings/handled.nl.ts';
import { useUnopened } from './useUnopened.ts';

interface AllDoneProps {
  items: readonly Item[];
  division: DivisionStore;
  onDistribute: () => void;
  onShowAll: () => void;
}

/** Under the filter "nog te doen": nothing is, but perhaps e-mails that were prepared for some fracties. */
export function AllDone({ items, division, onDistribute, onShowAll }: AllDoneProps) {
  const unopened = useUnopened(division, items) ?? 0;
  return (
    <StateMessage
      level="h2"
      icon={unopened === 0 ? <CheckmarkCircleRegular fontSize={40} /> : <MailRegular fontSize={40} />}
      title={unopened === 0 ? handledStrings.allDoneTitle : handledStrings.unopenedTitle(unopened)}
      text={unopened === 0 ? handledStrings.allDoneText : handledStrings.unopenedText}
    >
      {unopened === 0 ? null : (
        <Button appearance="primary" onClick={onDistribute}>
          {handledStrings.toDistribution}
        </Button>
      )}
      <Button onClick={onShowAll}>{handledStrings.showAll}</Button>
    </StateMessage>
  );
}
