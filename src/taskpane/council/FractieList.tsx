import { Button, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { looksPrivate } from '../../council/address.ts';
import { fullName, normalise, personKey, type Council, type Fractie, type Person } from '../../council/council.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';

const words = councilStrings.fracties;

interface FractieListProps {
  council: Council;
  onSave: (council: Council) => Promise<boolean>;
}

/** The fracties in the office's own order, each with its people. */
export function FractieList({ council, onSave }: FractieListProps) {
  const styles = useCouncilStyles();
  const announce = useAnnounce();
  const [query, setQuery] = useState('');
  const [removed, setRemoved] = useState<{ name: string; person: Person } | null>(null);
  const matching = council.people.filter((person) => normalise(fullName(person)).includes(normalise(query)));
  const remove = async (person: Person) => {
    const name = fullName(person);
    setRemoved({ name, person });
    announce(words.removed(name));
    await onSave({ ...council, people: council.people.filter((other) => other !== person) });
  };
  const move = (at: number, to: number) => {
    const fracties = [...council.fracties];
    const [moved] = fracties.splice(at, 1);
    if (moved) fracties.splice(to, 0, moved);
    void onSave({ ...council, fracties });
  };
  const names = new Set(council.fracties.map(({ shortName }) => shortName));
  const others = matching.filter(({ fractie }) => fractie === null || !names.has(fractie));
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.title}</h2>
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
        <div className={styles.row}>
          <span>{words.removed(removed.name)}</span>
          <Button
            size="small"
            onClick={() => {
              setRemoved(null);
              void onSave({ ...council, people: [...council.people, removed.person] });
            }}
          >
            {councilStrings.undo}
          </Button>
        </div>
      )}
      {council.fracties.map((fractie, at) => (
        <div key={fractie.shortName} className={styles.section}>
          <div className={styles.row}>
            <strong className={styles.grow}>{fractie.name}</strong>
            <Button
              size="small"
              disabledFocusable={at === 0}
              aria-label={words.up(fractie.shortName)}
              onClick={() => {
                move(at, at - 1);
              }}
            >
              ↑
            </Button>
            <Button
              size="small"
              disabledFocusable={at === council.fracties.length - 1}
              aria-label={words.down(fractie.shortName)}
              onClick={() => {
                move(at, at + 1);
              }}
            >
              ↓
            </Button>
          </div>
          <p className={styles.note}>{groupText(fractie)}</p>
          <People
            people={matching.filter((person) => person.fractie === fractie.shortName)}
            isOpen={query !== ''}
            onRemove={remove}
          />
        </div>
      ))}
      {others.length === 0 ? null : (
        <div className={styles.section}>
          <strong>{words.withoutFractie}</strong>
          <People people={others} isOpen={query !== ''} onRemove={remove} />
        </div>
      )}
    </section>
  );
}

function groupText({ address }: Fractie): string {
  if (address === null) return words.noGroup;
  return `${words.group}: ${address}${looksPrivate(address) ? ` (${words.private})` : ''}`;
}

interface PeopleProps {
  people: readonly Person[];
  isOpen: boolean;
  onRemove: (person: Person) => Promise<void>;
}

function People({ people, isOpen, onRemove }: PeopleProps) {
  const styles = useCouncilStyles();
  if (people.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{words.people(people.length)}</summary>
      <ul className={styles.list}>
        {people.map((person) => (
          <li key={personKey(person)}>
            <div className={styles.row}>
              <span className={styles.grow}>{describe(person)}</span>
              <Button size="small" aria-label={words.remove(fullName(person))} onClick={() => void onRemove(person)}>
                ×
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function describe(person: Person): string {
  return [
    fullName(person),
    person.role,
    person.email + (looksPrivate(person.email) ? ` (${words.private})` : ''),
    person.portfolios.join(', '),
    person.activeTo === null ? '' : words.until(person.activeTo),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
