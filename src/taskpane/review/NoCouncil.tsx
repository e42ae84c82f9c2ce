import { Button, Text } from '@fluentui/react-components';
import { forwardStrings } from '../strings/forward.nl.ts';
import { useOffice } from '../shell/useOffice.ts';

/** Nobody to send to yet: the way to where that is filled in. */
export function NoCouncil() {
  const { openCouncil } = useOffice();
  if (openCouncil === null) return <Text size={200}>{forwardStrings.noCouncilWhy}</Text>;
  return (
    <Button size="small" onClick={openCouncil}>
      {forwardStrings.noCouncil}
    </Button>
  );
}
