import { Field, Textarea } from '@fluentui/react-components';
import { dutchDay } from '../../calendar/dutch-date.ts';
import { fillIn, placeholders, unknownPlaceholders, type PlaceholderValues } from '../../messages/placeholders.ts';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';
import { Fold } from './Fold.tsx';

const words = councilStrings.office;
/** As the stored form allows (council/schema.ts). */
const MAX_LINE = 1_000;

interface LineFieldProps {
  label: string;
  rows: number;
  value: string;
  /** `2026-11-21` */
  today: string;
  onChange: (value: string) => void;
}

/** The lines before or after the items of a message, and how they will read. */
export function LineField({ label, rows, value, today, onChange }: LineFieldProps) {
  const styles = useCouncilStyles();
  const unknown = unknownPlaceholders(value);
  const example = fillIn(value, exampleOf(today));
  return (
    <Field
      label={label}
      {...(unknown.length === 0
        ? {}
        : { validationState: 'warning' as const, validationMessage: words.unknownPlaceholder(unknown.join(', ')) })}
      {...(example === value ? {} : { hint: { children: words.example(example), className: styles.example } })}
    >
      <Textarea
        className={styles.field}
        resize="vertical"
        rows={rows}
        maxLength={MAX_LINE}
        value={value}
        textarea={{ className: styles.lines }}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}

/** What may be used in the lines, folded: it is read once. */
export function PlaceholderList() {
  const styles = useCouncilStyles();
  return (
    <Fold summary={words.placeholders}>
      <p className={styles.note}>{words.placeholdersHint}</p>
      <dl className={styles.terms}>
        {Object.entries(placeholders).map(([name, meaning]) => (
          <div key={name}>
            <dt>{`{${name}}`}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

function exampleOf(today: string): PlaceholderValues {
  return { ...words.exampleValues, datum: dutchDay(today), vandaag: dutchDay(today) };
}
