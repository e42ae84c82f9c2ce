import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useState, type RefObject } from 'react';
import { looksPrivate } from '../../council/address.ts';
import { fullName, normalise, roles, type Council, type Person, type Role } from '../../council/council.ts';
import { checkPerson, type EditProblems } from '../../council/editing.ts';
import { topics } from '../../topics/index.ts';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';
import { PeriodFields, TextField } from './fields.tsx';
import { useFocusOnProblem, useFormFocus } from './useFormFocus.ts';

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
  const form = useFormFocus(fallback);
  const [draft, setDraft] = useState<Person>(person ?? { ...blank, fractie });
  const [problems, setProblems] = useState<EditProblems<Person>>({});
  useFocusOnProblem(form, problems);
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
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label={person === null ? words.newPerson : words.change(fullName(person))}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
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
      <Portfolios
        known={council.people}
        chosen={draft.portfolios}
        onChange={(portfolios) => {
          change({ portfolios });
        }}
      />
      <PeriodFields from={draft.activeFrom} to={draft.activeTo} problems={problems} onChange={change} />
      <div className={styles.row}>
        <Button size="small" type="submit" appearance="primary">
          {words.done}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
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

interface PortfoliosProps {
  known: readonly Person[];
  chosen: readonly string[];
  onChange: (portfolios: string[]) => void;
}

/** Any number of topics: the words that the office uses already, then the publishers' own. */
function Portfolios({ known, chosen, onChange }: PortfoliosProps) {
  const styles = useCouncilStyles();
  const names = new Map<string, string>();
  for (const name of [
    ...chosen,
    ...known.flatMap(({ portfolios }) => portfolios),
    ...topics.map(({ prefLabel }) => prefLabel),
  ]) {
    if (!names.has(normalise(name))) names.set(normalise(name), name);
  }
  const isChosen = (name: string) => chosen.some((other) => normalise(other) === normalise(name));
  return (
    <details>
      <summary>{words.portfolios(chosen.length)}</summary>
      <fieldset className={styles.choices}>
        <legend className={styles.note}>{words.portfoliosHint}</legend>
        {[...names.values()]
          .sort((a, b) => a.localeCompare(b, 'nl'))
          .map((name) => (
            <Checkbox
              key={name}
              label={name}
              checked={isChosen(name)}
              onChange={(_, { checked }) => {
                const others = chosen.filter((other) => normalise(other) !== normalise(name));
                onChange(checked === true ? [...others, name] : others);
              }}
            />
          ))}
      </fieldset>
    </details>
  );
}
