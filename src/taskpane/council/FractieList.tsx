import { Button, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { looksPrivate } from '../../council/address.ts';
import { fullName, normalise, type Council, type Fractie, type Person } from '../../council/council.ts';
import { putFractie, putPerson } from '../../council/editing.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';
import { FractieForm } from './FractieForm.tsx';
import { People } from './People.tsx';
import { PersonForm } from './PersonForm.tsx';

const words = councilStrings.fracties;

/** The one form that is open. */
type Editing =
  | { kind: 'fractie'; of: Fractie | null }
  | { kind: 'person'; of: Person }
  | { kind: 'new person'; fractie: string | null };

interface FractieListProps {
  council: Council;
  onSave: (council: Council) => Promise<boolean>;
}

/** The fracties in the office's own order, each with its people; every one of them to be edited in place. */
export function FractieList({ council, onSave }: FractieListProps) {
  const styles = useCouncilStyles();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [editing, setEditing] = useState<Editing | null>(null);
  const [removed, setRemoved] = useState<{ name: string; restore: (council: Council) => Council } | null>(null);
  useEffect(() => {
    // The button that removed went away with what it removed.
    undo.current?.querySelector('button')?.focus();
  }, [removed]);
  const matching = council.people.filter((person) => normalise(fullName(person)).includes(normalise(query)));

  const close = () => {
    setEditing(null);
  };
  const finish = async (next: Council, name: string) => {
    close();
    if (await onSave(next)) announce(words.kept(name));
  };
  const remove = (name: string, next: Council, restore: (council: Council) => Council) => {
    close();
    setRemoved({ name, restore });
    announce(words.removed(name));
    void onSave(next);
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
  const shown = council.fracties.filter(
    ({ name, shortName }) =>
      query === '' ||
      normalise(`${name} ${shortName}`).includes(normalise(query)) ||
      matching.some(({ fractie }) => fractie === shortName),
  );
  return (
    <section className={styles.section}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.title}
      </h2>
      {council.people.length === 0 && council.fracties.length === 0 ? (
        <p className={styles.text}>{words.none}</p>
      ) : null}
      {council.people.length === 0 ? null : (
        <Input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          onChange={(_, { value }) => {
            setQuery(value);
          }}
        />
      )}
      {removed === null ? null : (
        <div ref={undo} className={styles.row}>
          <span>{words.removed(removed.name)}</span>
          <Button
            size="small"
            onClick={() => {
              setRemoved(null);
              heading.current?.focus();
              announce(words.restored(removed.name));
              void onSave(removed.restore(council));
            }}
          >
            {councilStrings.undo}
          </Button>
        </div>
      )}
      {shown.map((fractie) => {
        const at = council.fracties.indexOf(fractie);
        return (
          <div key={fractie.shortName} role="group" aria-label={fractie.name} className={styles.fractie}>
            <div className={styles.row}>
              <span className={styles.grow}>
                <strong>{fractie.name}</strong>
                {fractie.name === fractie.shortName ? null : ` (${fractie.shortName})`}
              </span>
              <Button
                size="small"
                className={styles.icon}
                disabledFocusable={at === 0}
                aria-label={words.up(fractie.shortName)}
                onClick={() => {
                  move(fractie, at, at - 1);
                }}
              >
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                  <path d="M8 13V3M4 7l4-4 4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
                </svg>
              </Button>
              <Button
                size="small"
                className={styles.icon}
                disabledFocusable={at === council.fracties.length - 1}
                aria-label={words.down(fractie.shortName)}
                onClick={() => {
                  move(fractie, at, at + 1);
                }}
              >
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                  <path d="M8 3v10M4 9l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
                </svg>
              </Button>
              <Button
                size="small"
                aria-label={councilStrings.edit.change(fractie.shortName)}
                onClick={() => {
                  setEditing({ kind: 'fractie', of: fractie });
                }}
              >
                {councilStrings.edit.open}
              </Button>
            </div>
            <p className={styles.note}>{groupText(fractie)}</p>
            {editing?.kind === 'fractie' && editing.of === fractie ? fractieForm(fractie) : null}
            {people(matching.filter((person) => person.fractie === fractie.shortName))}
            {newPerson(fractie.shortName, words.add)}
          </div>
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
    </section>
  );
}

function groupText({ address, activeTo }: Fractie): string {
  const group =
    address === null
      ? words.noGroup
      : `${words.group}: ${address}${looksPrivate(address) ? ` (${words.private})` : ''}`;
  return activeTo === null ? group : `${group} · ${words.until(activeTo)}`;
}
