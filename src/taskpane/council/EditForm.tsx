import { Button } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';
import { useFocusOnProblem, useFormFocus } from './useFormFocus.ts';

const words = councilStrings.edit;
/** One object: a new one each time would count as a refused submit. */
const noProblems = {};

interface EditFormProps {
  label: string;
  /** Of the button that does it, where that is not "Opslaan". */
  submitLabel?: string;
  /** By field; the focus goes to the first that is wrong. */
  problems?: object;
  /** Where the focus goes when what opened this form is gone. */
  fallback: RefObject<HTMLElement | null>;
  onSubmit: () => void;
  onCancel: () => void;
  /** Further buttons. */
  actions?: ReactNode;
  children: ReactNode;
}

/** What every form that opens in its place in the list has in common. */
export function EditForm({
  label,
  submitLabel = words.done,
  problems = noProblems,
  fallback,
  onSubmit,
  onCancel,
  actions,
  children,
}: EditFormProps) {
  const styles = useCouncilStyles();
  const form = useFormFocus(fallback);
  useFocusOnProblem(form, problems);
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <div className={styles.row}>
        <Button size="small" type="submit" appearance="primary">
          {submitLabel}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
        {actions}
      </div>
    </form>
  );
}
