import { Button } from '@fluentui/react-components';
import { useState, type RefObject } from 'react';
import type { Council, Fractie } from '../../council/council.ts';
import { checkFractie, type EditProblems } from '../../council/editing.ts';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';
import { EditForm } from './EditForm.tsx';
import { PeriodFields, TextField } from './fields.tsx';

const words = councilStrings.edit;
const blank: Fractie = { name: '', shortName: '', address: null, activeFrom: null, activeTo: null };

interface FractieFormProps {
  council: Council;
  /** `null` for a new one. */
  fractie: Fractie | null;
  /** Where the focus goes when what opened this form is gone. */
  fallback: RefObject<HTMLElement | null>;
  onDone: (fractie: Fractie) => void;
  onCancel: () => void;
  onRemove: (fractie: Fractie) => void;
}

/** A fractie, filled in where it stands. */
export function FractieForm({ council, fractie, fallback, onDone, onCancel, onRemove }: FractieFormProps) {
  const styles = useCouncilStyles();
  const [draft, setDraft] = useState(fractie ?? blank);
  const [problems, setProblems] = useState<EditProblems<Fractie>>({});
  const change = (part: Partial<Fractie>) => {
    setDraft({ ...draft, ...part });
  };
  const submit = () => {
    const address = draft.address?.trim() ?? '';
    const name = draft.name.trim();
    const given = {
      ...draft,
      name,
      shortName: draft.shortName.trim() || (fractie === null ? name : ''),
      address: address === '' ? null : address,
    };
    const found = checkFractie(given, council, fractie);
    setProblems(found);
    if (Object.keys(found).length === 0) onDone(given);
  };
  const isEmpty = !council.people.some((person) => person.fractie === fractie?.shortName);
  return (
    <EditForm
      label={fractie === null ? words.newFractie : words.change(fractie.shortName)}
      problems={problems}
      fallback={fallback}
      onSubmit={submit}
      onCancel={onCancel}
      actions={
        fractie !== null && isEmpty ? (
          <Button
            size="small"
            onClick={() => {
              onRemove(fractie);
            }}
          >
            {words.removeFractie}
          </Button>
        ) : null
      }
    >
      <TextField
        required
        label={words.name}
        value={draft.name}
        problem={problems.name}
        onChange={(name) => {
          change({ name });
        }}
      />
      <TextField
        label={words.shortName}
        hint={words.shortNameHint}
        value={draft.shortName}
        problem={problems.shortName}
        onChange={(shortName) => {
          change({ shortName });
        }}
      />
      <TextField
        label={words.group}
        hint={words.groupHint}
        inputMode="email"
        value={draft.address ?? ''}
        problem={problems.address}
        onChange={(address) => {
          change({ address });
        }}
      />
      <PeriodFields from={draft.activeFrom} to={draft.activeTo} problems={problems} onChange={change} />
      {fractie === null || isEmpty ? null : <p className={styles.note}>{words.notEmpty}</p>}
    </EditForm>
  );
}
