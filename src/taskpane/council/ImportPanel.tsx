import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { fullName, personKey, type Council } from '../../council/council.ts';
import { decodeFile, readCsv } from '../../council/csv-read.ts';
import type { ImportProblem } from '../../council/imported.ts';
import { readJson } from '../../council/json-file.ts';
import { readPasted } from '../../council/pasted.ts';
import { applyImport, previewImport, type ImportPreview } from '../../council/preview.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { councilStrings, importProblemText } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';

const words = councilStrings.imports;
type Fate = 'keep' | 'end' | 'remove';

interface ImportPanelProps {
  council: Council;
  today: string;
  onSave: (council: Council) => Promise<boolean>;
}

/** A file or a paste, then what it would change; nothing happens before "Overnemen". */
export function ImportPanel({ council, today, onSave }: ImportPanelProps) {
  const styles = useCouncilStyles();
  const announce = useAnnounce();
  const fileId = useId();
  const [pasted, setPasted] = useState('');
  const [fractie, setFractie] = useState('');
  const [found, setFound] = useState<{ preview: ImportPreview; problems: ImportProblem[]; base: Council } | null>(null);
  const [fates, setFates] = useState<ReadonlyMap<string, Fate>>(new Map());
  const [isBad, setBad] = useState(false);
  const readFile = async (file: File) => {
    setBad(false);
    const text = decodeFile(new Uint8Array(await file.arrayBuffer()));
    if (!/\.json$/i.test(file.name)) {
      const imported = readCsv(text);
      show({ preview: previewImport(council, imported), problems: imported.problems, base: council });
      return;
    }
    const json = readJson(text);
    if (json.status !== 'read') {
      setBad(true);
      announce(words.badJson);
      return;
    }
    const { griffie, settings, fracties, people } = json.council;
    // Through the same preview as a CSV file: nothing of ours goes silently. The settings are only taken by an empty list.
    const imported = {
      fracties: fracties.map((values) => ({ line: 0, values })),
      people: people.map((values) => ({ line: 0, values })),
      problems: [],
    };
    const isEmpty = council.people.length === 0 && council.fracties.length === 0;
    const base = isEmpty ? { ...council, settings, griffie: council.griffie ?? griffie } : council;
    show({ preview: previewImport(council, imported), problems: [], base });
  };
  const show = (next: typeof found) => {
    setFates(new Map());
    setFound(next);
    if (next) announce(`${words.added(next.preview.added.length)}, ${words.changed(next.preview.changed.length)}`);
  };
  const apply = async () => {
    if (found === null) return;
    const chosen = (fate: Fate) => [...fates].filter(([, given]) => given === fate).map(([key]) => key);
    const choices = { end: chosen('end'), remove: chosen('remove'), lastDay: today };
    setFound(null);
    if (await onSave(applyImport(found.base, found.preview, choices))) announce(words.done);
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.title}</h2>
      <label htmlFor={fileId}>{words.file}</label>
      <input
        id={fileId}
        type="file"
        accept=".csv,.txt,.json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void readFile(file);
        }}
      />
      {isBad ? <p role="alert">{words.badJson}</p> : null}
      <Field label={words.paste} hint={words.pasteHint}>
        <Textarea
          value={pasted}
          onChange={(_, { value }) => {
            setPasted(value);
          }}
        />
      </Field>
      <Field label={words.fractie}>
        <Select
          value={fractie}
          onChange={(_, { value }) => {
            setFractie(value);
          }}
        >
          <option value="">{words.noFractie}</option>
          {council.fracties.map(({ shortName }) => (
            <option key={shortName}>{shortName}</option>
          ))}
        </Select>
      </Field>
      <Button
        onClick={() => {
          const imported = readPasted(pasted);
          const defaults = { fractie: fractie === '' ? null : fractie, role: 'raadslid' as const };
          show({ preview: previewImport(council, imported, defaults), problems: imported.problems, base: council });
        }}
      >
        {words.preview}
      </Button>
      {found === null ? null : (
        <div className={styles.section}>
          <Listed
            title={words.added(found.preview.added.length + found.preview.addedFracties.length)}
            rows={[
              ...found.preview.addedFracties.map(({ name }) => name),
              ...found.preview.added.map(
                (person) => `${fullName(person)} · ${person.fractie ?? words.noFractie} · ${person.email}`,
              ),
            ]}
          />
          <Listed
            title={words.changed(found.preview.changed.length + found.preview.changedFracties.length)}
            rows={[
              ...found.preview.changedFracties.map(({ after }) => after.name),
              ...found.preview.changed.map(
                ({ before, after, fields }) =>
                  `${fullName(before)}: ${fields.map((field) => `${String(before[field] ?? '–')} → ${String(after[field] ?? '–')}`).join('; ')}`,
              ),
            ]}
          />
          <p className={styles.note}>{words.unchanged(found.preview.unchanged)}</p>
          {found.preview.gone.length === 0 ? null : (
            <>
              <strong>{words.gone(found.preview.gone.length)}</strong>
              <p className={styles.note}>{words.goneHint}</p>
              {found.preview.gone.map((person) => (
                <Field key={personKey(person)} label={fullName(person)}>
                  <Select
                    value={fates.get(personKey(person)) ?? 'keep'}
                    onChange={(_, { value }) => {
                      setFates(new Map(fates).set(personKey(person), value as Fate));
                    }}
                  >
                    <option value="keep">{words.keep}</option>
                    <option value="end">{words.end}</option>
                    <option value="remove">{words.remove}</option>
                  </Select>
                </Field>
              ))}
            </>
          )}
          <Listed
            title={words.problems(found.problems.length)}
            rows={found.problems.map(({ line, code, params }) => words.line(line, importProblemText[code](params)))}
          />
          <div className={styles.row}>
            <Button appearance="primary" onClick={() => void apply()}>
              {words.apply}
            </Button>
            <Button
              onClick={() => {
                setFound(null);
              }}
            >
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

function Listed({ title, rows }: { title: string; rows: readonly string[] }) {
  const styles = useCouncilStyles();
  if (rows.length === 0) return null;
  return (
    <div>
      <strong>{title}</strong>
      <ul className={styles.list}>
        {rows.map((row, index) => (
          <li key={`${row} ${index}`}>{row}</li>
        ))}
      </ul>
    </div>
  );
}
