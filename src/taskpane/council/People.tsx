import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { looksPrivate } from '../../council/address.ts';
import { fullName, personKey, type Person } from '../../council/council.ts';
import { isPast } from '../../council/term.ts';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';
import { Fold } from './Fold.tsx';

const words = councilStrings.fracties;

interface PeopleProps {
  people: readonly Person[];
  /** `2026-11-21` */
  today: string;
  /** While searching. */
  isOpen: boolean;
  onEdit: (person: Person) => void;
  onRemove: (person: Person) => void;
  /** The form below a person, `null` where that one is not being edited. */
  formOf: (person: Person) => ReactNode;
}

/** The people of one fractie, folded: a council of 45 fits on a screen. */
export function People({ people, today, isOpen, onEdit, onRemove, formOf }: PeopleProps) {
  const styles = useCouncilStyles();
  if (people.length === 0) return null;
  return (
    <Fold isOpen={isOpen} summary={words.people(people.length)}>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={personKey(person)}>
            <div className={styles.row}>
              <span className={styles.grow}>
                {fullName(person)}
                {isPast(person, today) ? <span className={styles.past}> ({words.past})</span> : null}
                <span className={styles.detail}>{describe(person)}</span>
              </span>
              <Button
                size="small"
                aria-label={councilStrings.edit.change(fullName(person))}
                onClick={() => {
                  onEdit(person);
                }}
              >
                {councilStrings.edit.open}
              </Button>
              <Button
                size="small"
                className={styles.icon}
                aria-label={words.remove(fullName(person))}
                onClick={() => {
                  onRemove(person);
                }}
              >
                ×
              </Button>
            </div>
            {formOf(person)}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function describe(person: Person): string {
  return [
    person.role,
    person.email === '' ? '' : person.email + (looksPrivate(person.email) ? ` (${words.private})` : ''),
    person.portfolios.join(', '),
    person.committees.length === 0 ? '' : words.committees(person.committees.join(', ')),
    person.activeFrom === null ? '' : words.since(person.activeFrom),
    person.activeTo === null ? '' : words.until(person.activeTo),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
