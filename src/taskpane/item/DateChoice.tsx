import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { dutchEventDate } from '../../calendar/dutch-date.ts';
import type { CalendarEntry } from '../../calendar/entry.ts';
import { strings } from '../strings/pane.nl.ts';
import { useDateChoiceStyles } from './DateChoice.styles.ts';

interface DateChoiceProps {
  entries: readonly CalendarEntry[];
  onOpen: (chosen: readonly CalendarEntry[]) => void;
}

/** One form opens per date: which ones is asked before anything opens. */
export function DateChoice({ entries, onOpen }: DateChoiceProps) {
  const styles = useDateChoiceStyles();
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = entries.filter(({ uid }) => !left.includes(uid));
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{strings.appointment.which}</legend>
      {entries.map(({ uid, date }) => (
        <Checkbox
          key={uid}
          size="medium"
          label={dutchEventDate(date)}
          checked={!left.includes(uid)}
          onChange={(_, { checked }) => {
            setLeft(checked === true ? left.filter((other) => other !== uid) : [...left, uid]);
          }}
        />
      ))}
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={chosen.length === 0}
        onClick={() => {
          onOpen(chosen);
        }}
      >
        {strings.appointment.openChosen(chosen.length)}
      </Button>
    </fieldset>
  );
}
