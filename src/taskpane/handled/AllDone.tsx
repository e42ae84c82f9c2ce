import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { StateMessage } from '../shell/StateMessage.tsx';
import { handledStrings } from '../strings/handled.nl.ts';

/** Under the filter "nog te doen": nothing is. */
export function AllDone({ onShowAll }: { onShowAll: () => void }) {
  return (
    <StateMessage
      level="h2"
      icon={<CheckmarkCircleRegular fontSize={40} />}
      title={handledStrings.allDoneTitle}
      text={handledStrings.allDoneText}
    >
      <Button onClick={onShowAll}>{handledStrings.showAll}</Button>
    </StateMessage>
  );
}
