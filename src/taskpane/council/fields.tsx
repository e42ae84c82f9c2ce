import { Field, Input } from '@fluentui/react-components';
import type { EditProblem } from '../../council/editing.ts';
import { councilStrings, editProblemText } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';

interface TextFieldProps {
  label: string;
  value: string;
  hint?: string;
  type?: 'text' | 'date';
  inputMode?: 'email';
  required?: boolean;
  problem: EditProblem | undefined;
  onChange: (value: string) => void;
}

/** One line of text with its label, and what is wrong with it tied to it. */
export function TextField({ label, value, hint, type, inputMode, required, problem, onChange }: TextFieldProps) {
  const styles = useCouncilStyles();
  return (
    <Field
      size="small"
      label={label}
      {...(required ? { required } : {})}
      {...(hint ? { hint } : {})}
      {...(problem ? { validationMessage: editProblemText[problem] } : {})}
    >
      <Input
        size="small"
        className={styles.field}
        type={type ?? 'text'}
        {...(inputMode ? { inputMode } : {})}
        autoComplete="off"
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}

interface PeriodFieldsProps {
  from: string | null;
  to: string | null;
  problems: { activeFrom?: EditProblem; activeTo?: EditProblem };
  onChange: (period: { activeFrom: string | null; activeTo: string | null }) => void;
}

/** From and to, both inclusive and both optional. */
export function PeriodFields({ from, to, problems, onChange }: PeriodFieldsProps) {
  const styles = useCouncilStyles();
  const words = councilStrings.edit;
  return (
    <div className={styles.pair}>
      <TextField
        label={words.from}
        type="date"
        value={from ?? ''}
        problem={problems.activeFrom}
        onChange={(value) => {
          onChange({ activeFrom: value || null, activeTo: to });
        }}
      />
      <TextField
        label={words.to}
        type="date"
        value={to ?? ''}
        problem={problems.activeTo}
        onChange={(value) => {
          onChange({ activeFrom: from, activeTo: value || null });
        }}
      />
    </div>
  );
}
