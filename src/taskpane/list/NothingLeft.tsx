import { Button } from '@fluentui/react-components';
import { strings } from '../strings/pane.nl.ts';
import { useNothingLeftStyles } from './NothingLeft.styles.ts';

/** The filters leave nothing: said, with the way back. */
export function NothingLeft({ onClear }: { onClear: () => void }) {
  const styles = useNothingLeftStyles();
  return (
    <div className={styles.root}>
      <p className={styles.text}>{strings.filter.nothingLeft}</p>
      <Button onClick={onClear}>{strings.filter.clear}</Button>
    </div>
  );
}
