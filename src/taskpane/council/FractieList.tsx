import { Button, Input } from '@fluentui/react-components';
import { useDeferredValue, useRef, useState } from 'react';
import { fullName, isNobodyIn, normalise, type Council, type Fractie, type Person } from '../../council/council.ts';
import { putFractie, putPerson } from '../../council/editing.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';
import { FractieForm } from './FractieForm.tsx';
import { FractieRow } from './FractieRow.tsx';
import { People } from './People.tsx';
import { PersonForm } from './PersonForm.tsx';
import { Section } from './Section.tsx';
import { useUndo } from './useUndo.tsx';

const words = councilStrings.fracties;

/** The one form that is open. */
type Editing =
  | { kind: 'fractie'; of: Fractie | null }
  | { kind: 'person'; of: Person }
  | { kind: 'new person'; fractie: string | null };

interface FractieListProps {
  council: Council;
  /** `2026-11-21` */
  today: string;
  onSave: (council: Council) => Promise<boolean>;
}

/** The fracties in the office's own order, each with its people; every one of them to be edited in place. */
export function FractieList({ council, today, onSave }: FractieListProps) {
  const styles = useCouncilStyles();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const [typed, setQuery] = useState('');
  // Typing is not held up by a list of 145.
  const query = normalise(useDeferredValue(typed));
  const [editing, setEditing] = useState<Editing | null>(null);
  const { perform, bar } = useUndo({ council, onSave, fallback: heading });
  const { matching, shown } = search(council, query);

  const close = () => {
    setEditing(null);
  };
  const finish = async (next: Council, name: string) => {
    close();
    if (await onSave(next)) announce(words.kept(name));
  };
  const remove = (name: string, next: Council, restore: (council: Council) => Council) => {
    close();
    void perform(next, words.removed(name), words.restored(name), restore);
  };
  const removePerson = (person: Person) => {
    const at = council.people.indexOf(person);
    remove(fullName(person), { ...council, people: council.people.toSpliced(at, 1) }, (now) => ({
      ...now,
      people: now.people.toSpliced(at, 0, person),
    }));
  };
  const removeFractie = (fractie: Fractie) => {
    const at = council.fracties.indexOf(fractie);
    remove(fractie.name, { ...council, fracties: council.fracties.toSpliced(at, 1) }, (now) => ({
      ...now,
      fracties: now.fracties.toSpliced(at, 0, fractie),
    }));
  };
  const move = (fractie: Fractie, at: number, to: number) => {
    announce(words.moved(fractie.shortName, to + 1));
    void onSave({ ...council, fracties: council.fracties.toSpliced(at, 1).toSpliced(to, 0, fractie) });
  };

  const personForm = (person: Person | null, fractie: string | null) => (
    <PersonForm
      council={council}
      person={person}
      fractie={fractie}
      fallback={heading}
      onCancel={close}
      onDone={(next) => void finish(putPerson(council, person, next), fullName(next))}
    />
  );
  const fractieForm = (fractie: Fractie | null) => (
    <FractieForm
      council={council}
      fractie={fractie}
      fallback={heading}
      onCancel={close}
      onRemove={removeFractie}
      onDone={(next) => void finish(putFractie(council, fractie, next), next.name)}
    />
  );
  const people = (of: readonly Person[]) => (
    <People
      people={of}
      today={today}
      isOpen={query !== ''}
      onRemove={removePerson}
      onEdit={(person) => {
        setEditing({ kind: 'person', of: person });
      }}
      formOf={(person) => (editing?.kind === 'person' && editing.of === person ? personForm(person, null) : null)}
    />
  );
  const newPerson = (fractie: string | null, label: string) => (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.start}
        onClick={() => {
          setEditing({ kind: 'new person', fractie });
        }}
        {...(fractie === null ? {} : { 'aria-label': words.addTo(fractie) })}
      >
        {label}
      </Button>
      {editing?.kind === 'new person' && editing.fractie === fractie ? personForm(null, fractie) : null}
    </>
  );

  const names = new Set(council.fracties.map(({ shortName }) => shortName));
  const others = matching.filter(({ fractie }) => fractie === null || !names.has(fractie));
  return (
    <Section id="fracties" title={words.title} heading={heading}>
      {isNobodyIn(council) ? <p className={styles.text}>{words.none}</p> : null}
      {council.people.length === 0 ? null : (
        <Input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={typed}
          onChange={(_, { value }) => {
            setQuery(value);
          }}
        />
      )}
      {query === '' ? null : (
        <p role="status" className={styles.note}>
          {matching.length + shown.length === 0 ? words.notFound : words.found(matching.length)}
        </p>
      )}
      {bar}
      {shown.map((fractie) => {
        const at = council.fracties.indexOf(fractie);
        return (
          <FractieRow
            key={fractie.shortName}
            fractie={fractie}
            at={at}
            last={council.fracties.length - 1}
            today={today}
            onMove={(to) => {
              move(fractie, at, to);
            }}
            onEdit={() => {
              setEditing({ kind: 'fractie', of: fractie });
            }}
          >
            {editing?.kind === 'fractie' && editing.of === fractie ? fractieForm(fractie) : null}
            {people(matching.filter((person) => person.fractie === fractie.shortName))}
            {newPerson(fractie.shortName, words.add)}
          </FractieRow>
        );
      })}
      {others.length === 0 ? null : (
        <div role="group" aria-label={words.withoutFractie} className={styles.fractie}>
          <strong>{words.withoutFractie}</strong>
          {people(others)}
        </div>
      )}
      {newPerson(null, words.addWithoutFractie)}
      <Button
        size="small"
        className={styles.start}
        onClick={() => {
          setEditing({ kind: 'fractie', of: null });
        }}
      >
        {councilStrings.edit.newFractie}
      </Button>
      {editing?.kind === 'fractie' && editing.of === null ? fractieForm(null) : null}
    </Section>
  );
}

/** By name, address, role and subject; a fractie that is found by its own name shows all its people. */
function search(council: Council, query: string): { matching: Person[]; shown: Fractie[] } {
  const fracties = new Set(
    council.fracties
      .filter(({ name, shortName }) => normalise(`${name} ${shortName}`).includes(query))
      .map(({ shortName }) => shortName),
  );
  const matching = council.people.filter((person) => {
    const { fractie, role, email, portfolios, committees } = person;
    const text = [fullName(person), role, email, ...portfolios, ...committees].join(' ');
    return (fractie !== null && fracties.has(fractie)) || normalise(text).includes(query);
  });
  const named = new Set(matching.map(({ fractie }) => fractie));
  const shown = council.fracties.filter(({ shortName }) => fracties.has(shortName) || named.has(shortName));
  return { matching, shown };
}
