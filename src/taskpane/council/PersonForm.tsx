import { Field, Select } from '@fluentui/react-components';
import { useState, type RefObject } from 'react';
import { looksPrivate } from '../../council/address.ts';
import { fullName, roles, type Council, type Person, type Role } from '../../council/council.ts';
import { checkPerson, type EditProblems } from '../../council/editing.ts';
import { topics } from '../../topics/index.ts';
import { councilStrings } from '../strings/council.nl.ts';
import { Choices, withTyped } from './Choices.tsx';
import { useCouncilStyles } from './council.styles.ts';
import { EditForm } from './EditForm.tsx';
import { PeriodFields, TextField } from './fields.tsx';
import { Fold } from './Fold.tsx';

const words = councilStrings.edit;

interface PersonFormProps {
  council: Council;
  /** `null` for a new one. */
  person: Person | null;
  /** Of a new person. */
  fractie: string | null;
  /** Where the focus goes when what opened this form is gone. */
  fallback: RefObject<HTMLElement | null>;
  onDone: (person: Person) => void;
  onCancel: () => void;
}

/** A person, filled in where they stand. */
export function PersonForm({ council, person, fractie, fallback, onDone, onCancel }: PersonFormProps) {
  const styles = useCouncilStyles();
  const [draft, setDraft] = useState<Person>(person ?? { ...blank, fractie });
  const [typed, setTyped] = useState({ portfolios: '', committees: '' });
  const [problems, setProblems] = useState<EditProblems<Person>>({});
  const change = (part: Partial<Person>) => {
    setDraft({ ...draft, ...part });
  };
  const submit = () => {
    const { givenName, particle, familyName, email } = draft;
    const given = {
      ...draft,
      givenName: givenName.trim(),
      particle: particle.trim(),
      familyName: familyName.trim(),
      email: email.trim(),
      portfolios: withTyped(draft.portfolios, typed.portfolios),
      committees: withTyped(draft.committees, typed.committees),
    };
    const found = checkPerson(given, council, person);
    setProblems(found);
    if (Object.keys(found).length === 0) onDone(given);
  };
  const text = (field: 'givenName' | 'particle' | 'familyName') => ({
    label: words[field],
    value: draft[field],
    problem: problems[field],
    onChange: (value: string) => {
      change({ [field]: value });
    },
  });
  const choices = (field: 'portfolios' | 'committees') => ({
    chosen: draft[field],
    typed: typed[field],
    onChange: (chosen: string[]) => {
      change({ [field]: chosen });
    },
    onTyped: (value: string) => {
      setTyped((before) => ({ ...before, [field]: value }));
    },
  });
  return (
    <EditForm
      label={person === null ? words.newPerson : words.change(fullName(person))}
      problems={problems}
      fallback={fallback}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <div className={styles.pair}>
        <TextField {...text('givenName')} />
        <TextField {...text('particle')} />
      </div>
      <TextField required {...text('familyName')} />
      <div className={styles.pair}>
        <Field size="small" label={words.fractie}>
          <Select
            size="small"
            className={styles.field}
            value={draft.fractie ?? ''}
            onChange={(_, { value }) => {
              change({ fractie: value === '' ? null : value });
            }}
          >
            <option value="">{words.noFractie}</option>
            {fractiesFor(council, draft).map((shortName) => (
              <option key={shortName}>{shortName}</option>
            ))}
          </Select>
        </Field>
        <Field size="small" label={words.role}>
          <Select
            size="small"
            className={styles.field}
            value={draft.role}
            onChange={(_, { value }) => {
              change({ role: value as Role });
            }}
          >
            {roles.map((role) => (
              <option key={role}>{role}</option>
            ))}
          </Select>
        </Field>
      </div>
      <TextField
        label={words.email}
        {...(looksPrivate(draft.email) ? { hint: words.privateHint } : {})}
        inputMode="email"
        value={draft.email}
        problem={problems.email}
        onChange={(email) => {
          change({ email });
        }}
      />
      {/* The words that the office uses already, then the publishers' own. */}
      <Fold summary={words.portfolios(draft.portfolios.length)}>
        <Choices
          hint={words.portfoliosHint}
          otherLabel={words.otherPortfolio}
          known={[
            ...council.people.flatMap(({ portfolios }) => portfolios),
            ...topics.map(({ prefLabel }) => prefLabel),
          ]}
          {...choices('portfolios')}
        />
      </Fold>
      <Fold summary={words.committees(draft.committees.length)}>
        <Choices
          hint={words.committeesHint}
          otherLabel={words.otherCommittee}
          known={council.people.flatMap(({ committees }) => committees)}
          {...choices('committees')}
        />
      </Fold>
      <PeriodFields from={draft.activeFrom} to={draft.activeTo} problems={problems} onChange={change} />
    </EditForm>
  );
}

const blank: Person = {
  givenName: '',
  particle: '',
  familyName: '',
  fractie: null,
  role: 'raadslid',
  email: '',
  committees: [],
  portfolios: [],
  activeFrom: null,
  activeTo: null,
};

/** A fractie that is no longer in the list stays the person's until another is chosen. */
function fractiesFor({ fracties }: Council, { fractie }: Person): string[] {
  const names = fracties.map(({ shortName }) => shortName);
  return fractie === null || names.includes(fractie) ? names : [...names, fractie];
}
