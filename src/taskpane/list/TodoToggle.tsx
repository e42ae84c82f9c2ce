import { Switch } from '@fluentui/react-components';
import { handledStrings } from '../strings/handled.nl.ts';
import { useTodoToggleStyles } from './TodoToggle.styles.ts';

interface TodoToggleProps {
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
}

/** The filter "nog te doen"; the header counts. */
export function TodoToggle({ isOn, onToggle }: TodoToggleProps) {
  const styles = useTodoToggleStyles();
  return (
    <Switch
      className={styles.root}
      label={handledStrings.todo}
      checked={isOn}
      onChange={(_, { checked }) => {
        onToggle(checked);
      }}
    />
  );
}
