import { Select } from '@fluentui/react-components';
import { useId } from 'react';
import { retentions, type Retention } from '../model/handledLog.ts';
import { handledStrings } from '../strings/handled.nl.ts';
import { useLogPageStyles } from './LogPage.styles.ts';

interface RetentionChoiceProps {
  days: Retention;
  onChoose: (days: Retention) => void;
}

/** How long the log is kept; a shorter time wipes what is older at once. */
export function RetentionChoice({ days, onChoose }: RetentionChoiceProps) {
  const styles = useLogPageStyles();
  const id = useId();
  // Another version of the program may offer other times.
  const offered = retentions.some((candidate) => candidate === days) ? retentions : [days, ...retentions];
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{handledStrings.log.keep}</label>
      <Select
        id={id}
        size="small"
        select={{ className: styles.choice }}
        value={String(days)}
        onChange={(_, { value }) => {
          const chosen = offered.find((candidate) => String(candidate) === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {offered.map((candidate) => (
          <option key={candidate} value={String(candidate)}>
            {handledStrings.log.days(candidate)}
          </option>
        ))}
      </Select>
    </div>
  );
}
