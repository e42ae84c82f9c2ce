import { Button, Spinner } from '@fluentui/react-components';
import { strings } from '../strings/pane.nl.ts';
import { useLoadingStyles } from './Loading.styles.ts';

interface LoadingProps {
  subject: string;
  slow: boolean;
  onRetry: () => void;
}

export function Loading({ subject, slow, onRetry }: LoadingProps) {
  const styles = useLoadingStyles();
  return (
    <div className={styles.root}>
      <h1 className={styles.subject}>{subject}</h1>
      <Spinner size="small" label={strings.loading.label} labelPosition="after" />
      {slow ? (
        <div className={styles.slow}>
          <p className={styles.text}>{strings.loading.slow}</p>
          <Button onClick={onRetry}>{strings.retry}</Button>
        </div>
      ) : null}
    </div>
  );
}
