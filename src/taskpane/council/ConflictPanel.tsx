import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { fullName } from '../../council/council.ts';
import type { Difference, Side } from '../../council/differences.ts';
import type { CouncilConflict } from '../model/council-store.ts';
import { councilStrings, settingNames } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';

const words = councilStrings.conflict;

interface ConflictPanelProps {
  conflict: CouncilConflict;
  onResolve: (choices: ReadonlyMap<string, Side>) => void;
}

/** One choice for each difference; what is suggested is chosen already. */
export function ConflictPanel({ conflict, onResolve }: ConflictPanelProps) {
  const styles = useCouncilStyles();
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(
    () => new Map(conflict.differences.map(({ id, suggestion }) => [id, suggestion ?? 'theirs'])),
  );
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.title}</h2>
      <p className={styles.text}>{words.text}</p>
      {conflict.differences.map((difference) => (
        <Field key={difference.id} label={titleOf(difference)}>
          <RadioGroup
            value={choices.get(difference.id) ?? 'theirs'}
            onChange={(_, { value }) => {
              setChoices(new Map(choices).set(difference.id, value === 'mine' ? 'mine' : 'theirs'));
            }}
          >
            <Radio value="theirs" label={`${words.theirs}: ${shown(difference, 'theirs')}`} />
            <Radio value="mine" label={`${words.mine}: ${shown(difference, 'mine')}`} />
          </RadioGroup>
        </Field>
      ))}
      <Button
        appearance="primary"
        onClick={() => {
          onResolve(choices);
        }}
      >
        {words.apply}
      </Button>
    </section>
  );
}

function titleOf(difference: Difference): string {
  if (difference.kind === 'setting') {
    const name = difference.id.slice('setting:'.length);
    return (settingNames as Partial<Record<string, string>>)[name] ?? name;
  }
  if (difference.kind === 'fractie') return (difference.mine ?? difference.theirs)?.name ?? '';
  const person = difference.mine ?? difference.theirs;
  return person === null ? '' : fullName(person);
}

/** The values that differ; the whole where one side has nothing to compare with. */
function shown(difference: Difference, side: Side): string {
  const value = difference[side];
  if (value === null) return words.absent;
  if (typeof value !== 'object' || Array.isArray(value)) return plain(value);
  const fields = difference.fields.length > 0 ? difference.fields : Object.keys(value);
  const parts = Object.entries(value)
    .filter(([field]) => fields.includes(field))
    .map(([, part]) => plain(part))
    .filter((part) => part !== '');
  return parts.length === 0 ? words.empty : parts.join(' · ');
}

/** As a reader writes it: no brackets, quotes or English. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (typeof value === 'object') return Object.values(value).map(plain).join(': ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
