import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { wallClockOf } from '../../domain/amsterdam.ts';
import { dutchDay } from '../../calendar/dutch-date.ts';
import { fullName, type Council } from '../../council/council.ts';
import type { Difference, Side } from '../../council/differences.ts';
import type { CouncilConflict } from '../model/council-store.ts';
import { councilStrings, settingNames } from '../strings/council.nl.ts';
import { fieldsText, valueText } from '../strings/councilImport.nl.ts';
import { useCouncilStyles } from './council.styles.ts';

const words = councilStrings.conflict;
const sides: readonly Side[] = ['theirs', 'mine'];

interface ConflictPanelProps {
  conflict: CouncilConflict;
  onResolve: (choices: ReadonlyMap<string, Side>) => void;
}

/** One choice for each difference; what is suggested is chosen already. The focus goes to the heading. */
export function ConflictPanel({ conflict, onResolve }: ConflictPanelProps) {
  const styles = useCouncilStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const [choices, setChoices] = useState<ReadonlyMap<string, Side>>(
    () => new Map(conflict.differences.map(({ id, suggestion }) => [id, suggestion ?? 'theirs'])),
  );
  return (
    <section className={styles.section}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.title}
      </h2>
      <p className={styles.text}>{words.text}</p>
      <ul className={styles.list}>
        {sides.map((side) => (
          <li key={side}>{versionText(side, conflict[side])}</li>
        ))}
      </ul>
      {conflict.differences.length < 3 ? null : (
        <div role="group" aria-label={words.all} className={styles.row}>
          {sides.map((side) => (
            <Button
              key={side}
              size="small"
              onClick={() => {
                setChoices(new Map(conflict.differences.map(({ id }) => [id, side])));
              }}
            >
              {side === 'mine' ? words.allMine : words.allTheirs}
            </Button>
          ))}
        </div>
      )}
      {conflict.differences.map((difference) => (
        <Field key={difference.id} label={titleOf(difference)}>
          <RadioGroup
            value={choices.get(difference.id) ?? 'theirs'}
            onChange={(_, { value }) => {
              setChoices(new Map(choices).set(difference.id, value === 'mine' ? 'mine' : 'theirs'));
            }}
          >
            {sides.map((side) => (
              <Radio key={side} value={side} label={`${words[side]}: ${shown(difference, side)}`} />
            ))}
          </RadioGroup>
        </Field>
      ))}
      <Button
        appearance="primary"
        className={styles.start}
        onClick={() => {
          onResolve(choices);
        }}
      >
        {words.apply}
      </Button>
    </section>
  );
}

/** Which of the two is the later one is the first thing that is asked. */
function versionText(side: Side, { author, savedAt }: Council): string {
  if (savedAt === '') return `${words[side]}: ${words.neverSaved}`;
  const moment = wallClockOf(Date.parse(savedAt));
  return `${words[side]}: ${words.savedBy(author, `${dutchDay(moment)}, ${moment.slice(11, 16).replace(':', '.')} uur`)}`;
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
  if (difference.kind === 'setting') return plain(value);
  if (value === null) return words.absent;
  return fieldsText(value as object, difference.fields);
}

/** As a reader writes it: no brackets, quotes or English. */
function plain(value: unknown): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map(plain).join('; ') || words.empty;
  if (typeof value === 'object' && value !== null) {
    return Object.values(value)
      .map((part: unknown) => (Array.isArray(part) ? valueText(part) : plain(part)))
      .join(': ');
  }
  return valueText(value);
}
