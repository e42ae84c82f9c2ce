import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useRef } from 'react';
import { normalise } from '../../council/council.ts';
import { readList } from '../../council/csv-columns.ts';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';

const words = councilStrings.edit;

interface ChoicesProps {
  hint: string;
  /** Of the field for a word that is not in the list. */
  otherLabel: string;
  /** To choose from, beside what is chosen. */
  known: readonly string[];
  chosen: readonly string[];
  /** Typed and not taken over yet: it belongs to the form, which takes it along when it is saved. */
  typed: string;
  onChange: (chosen: string[]) => void;
  onTyped: (typed: string) => void;
}

/** Any number of words: from a list, or typed. */
export function Choices({ hint, otherLabel, known, chosen, typed, onChange, onTyped }: ChoicesProps) {
  const styles = useCouncilStyles();
  const input = useRef<HTMLInputElement>(null);
  const isChosen = (name: string) => chosen.some((other) => normalise(other) === normalise(name));
  const add = () => {
    onChange(withTyped(chosen, typed));
    onTyped('');
    input.current?.focus();
  };
  return (
    <div className={styles.section}>
      {known.length + chosen.length === 0 ? null : (
        <fieldset className={styles.choices}>
          <legend className={styles.note}>{hint}</legend>
          {sortedNames(chosen, known).map((name) => (
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
      )}
      <div className={styles.typed}>
        <Field size="small" label={otherLabel} className={styles.grow}>
          <Input
            size="small"
            className={styles.field}
            input={{ ref: input }}
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={(_, { value }) => {
              onTyped(value);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || typed.trim() === '') return;
              event.preventDefault();
              add();
            }}
          />
        </Field>
        <Button
          size="small"
          aria-label={words.addOther(otherLabel)}
          disabledFocusable={typed.trim() === ''}
          onClick={add}
        >
          {words.add}
        </Button>
      </div>
    </div>
  );
}

/** With what was typed, in the spelling that is there already. */
export function withTyped(chosen: readonly string[], typed: string): string[] {
  const known = new Set(chosen.map(normalise));
  return [...chosen, ...readList(typed).filter((name) => !known.has(normalise(name)))];
}

/** Each once, by the alphabet; the spelling that comes first stands. */
function sortedNames(...lists: (readonly string[])[]): string[] {
  const names = new Map<string, string>();
  for (const name of lists.flat()) if (!names.has(normalise(name))) names.set(normalise(name), name);
  return [...names.values()].sort((a, b) => a.localeCompare(b, 'nl'));
}
