import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { fullName, type Fractie, type Person } from '../../council/council.ts';
import { isDay } from '../../council/editing.ts';
import type { ImportProblem } from '../../council/imported.ts';
import type { ImportChoices, ImportPreview } from '../../council/preview.ts';
import { changeText, importProblemText, importStrings as words } from '../strings/councilImport.nl.ts';
import { useCouncilStyles } from './council.styles.ts';
import { TextField } from './fields.tsx';
import { Fold } from './Fold.tsx';

/** More of them are folded, under one choice for all. */
const fewGone = 5;

type Row = Person | Fractie;
type Fate = 'keep' | 'end' | 'remove';

interface ImportRowsProps {
  preview: ImportPreview;
  problems: readonly ImportProblem[];
  /** `2026-11-21` */
  today: string;
  onApply: (choices: ImportChoices) => void;
  onCancel: () => void;
}

/** What an import would do, row by row, each to be left out. The focus goes to its heading. */
export function ImportRows({ preview, problems, today, onApply, onCancel }: ImportRowsProps) {
  const styles = useCouncilStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const [skip, setSkip] = useState<ReadonlySet<Row>>(new Set());
  const [fates, setFates] = useState<ReadonlyMap<Row, Fate>>(new Map());
  const [lastDay, setLastDay] = useState(today);
  const { added, addedFracties, changed, changedFracties, gone, goneFracties, unchanged } = preview;

  const take = (rows: readonly Row[], isTaken: boolean) => {
    // A new fractie takes its people along, both ways.
    const names = new Set(rows.filter(isFractie).map(({ shortName }) => shortName));
    const all = [...rows, ...added.filter(({ fractie }) => fractie !== null && names.has(fractie))];
    const others = [...skip].filter((row) => !all.includes(row));
    setSkip(new Set(isTaken ? others : [...others, ...all]));
  };
  const decide = (rows: readonly Row[], fate: Fate) => {
    setFates(new Map([...fates, ...rows.map((row) => [row, fate] as const)]));
  };
  const taken = (rows: readonly Row[]) => rows.filter((row) => !skip.has(row)).length;
  const newRows = [...addedFracties, ...added];
  const changes = [...changedFracties, ...changed];
  const changedRows = changes.map(({ after }) => after);
  const goneRows = [...goneFracties, ...gone];
  const withFate = (fate: Fate) => new Set(goneRows.filter((row) => (fates.get(row) ?? 'keep') === fate));
  const ending = withFate('end');
  const count = taken(newRows) + taken(changedRows) + ending.size + withFate('remove').size;

  const boxes = (rows: readonly Row[], textOf: (row: Row, at: number) => string) => (
    <ul className={styles.rows}>
      {rows.map((row, at) => (
        <li key={`${keyOf(row)} ${at}`}>
          <Checkbox
            className={styles.rowBox}
            label={textOf(row, at)}
            checked={!skip.has(row)}
            onChange={(_, { checked }) => {
              take([row], checked === true);
            }}
          />
        </li>
      ))}
    </ul>
  );
  const all = (title: string, rows: readonly Row[]) => (
    <Checkbox
      className={styles.allBox}
      label={title}
      checked={taken(rows) === rows.length ? true : taken(rows) === 0 ? false : 'mixed'}
      onChange={(_, { checked }) => {
        take(rows, checked === true);
      }}
    />
  );
  const fateOf = (label: string, value: Fate | '', rows: readonly Row[]) => (
    <Field label={label} size="small" orientation="horizontal">
      <Select
        size="small"
        className={styles.field}
        value={value}
        onChange={(_, data) => {
          if (data.value !== '') decide(rows, data.value as Fate);
        }}
      >
        {value === '' ? <option value="">{words.various}</option> : null}
        <option value="keep">{words.keep}</option>
        <option value="end">{words.end}</option>
        <option value="remove">{words.remove}</option>
      </Select>
    </Field>
  );
  const chosenFates = new Set(goneRows.map((row) => fates.get(row) ?? 'keep'));
  return (
    <section className={styles.form} aria-labelledby={id}>
      <h3 ref={heading} id={id} tabIndex={-1} className={styles.heading}>
        {words.found}
      </h3>
      <Problems title={words.rejected} problems={problems.filter(({ rejected }) => rejected)} isBad />
      <Problems title={words.remarks} problems={problems.filter(({ rejected }) => !rejected)} />
      {newRows.length === 0 ? null : (
        <div role="group" aria-label={words.added(newRows.length)}>
          {all(words.added(newRows.length), newRows)}
          {boxes(newRows, (row) => (isFractie(row) ? words.fractieName(row.name) : personText(row)))}
        </div>
      )}
      {changes.length === 0 ? null : (
        <div role="group" aria-label={words.changed(changes.length)}>
          {all(words.changed(changes.length), changedRows)}
          {boxes(changedRows, (_, at) => {
            const change = changes[at];
            return change === undefined ? '' : changeText(nameOf(change.before), change);
          })}
        </div>
      )}
      <p className={styles.note}>{words.unchanged(unchanged)}</p>
      {goneRows.length === 0 ? null : (
        <div role="group" aria-label={words.gone(goneRows.length)} className={styles.section}>
          <strong>{words.gone(goneRows.length)}</strong>
          <p className={styles.note}>{words.goneHint}</p>
          {goneRows.length > 1
            ? fateOf(words.forAll, chosenFates.size === 1 ? ([...chosenFates][0] ?? 'keep') : '', goneRows)
            : null}
          {ending.size === 0 ? null : (
            <TextField
              label={words.lastDay}
              type="date"
              value={lastDay}
              problem={isDay(lastDay) ? undefined : 'date-invalid'}
              onChange={setLastDay}
            />
          )}
          <Fold summary={words.eachApart(goneRows.length)} isOpen={goneRows.length <= fewGone}>
            {goneRows.map((row, at) => (
              <div key={`${keyOf(row)} ${at}`}>{fateOf(nameOf(row), fates.get(row) ?? 'keep', [row])}</div>
            ))}
          </Fold>
        </div>
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={count === 0 || (ending.size > 0 && !isDay(lastDay))}
          onClick={() => {
            onApply({ skip, end: ending, lastDay, remove: withFate('remove') });
          }}
        >
          {words.apply}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}

function Problems({
  title,
  problems,
  isBad = false,
}: {
  title: (count: number) => string;
  problems: readonly ImportProblem[];
  isBad?: boolean;
}) {
  const styles = useCouncilStyles();
  if (problems.length === 0) return null;
  return (
    <div>
      <strong className={isBad ? styles.problem : undefined}>{title(problems.length)}</strong>
      <ul className={styles.list}>
        {problems.map(({ line, code, params }, at) => (
          <li key={`${line} ${code} ${at}`}>{words.line(line, importProblemText[code](params))}</li>
        ))}
      </ul>
    </div>
  );
}

function isFractie(row: Row): row is Fractie {
  return 'shortName' in row;
}

function nameOf(row: Row): string {
  return isFractie(row) ? words.fractieName(row.name) : fullName(row);
}

function keyOf(row: Row): string {
  return isFractie(row) ? `fractie ${row.shortName}` : `${fullName(row)} ${row.email}`;
}

function personText(person: Person): string {
  return [fullName(person), person.fractie ?? words.noFractie, person.role, person.email || words.empty]
    .filter((part) => part !== '')
    .join(' · ');
}
