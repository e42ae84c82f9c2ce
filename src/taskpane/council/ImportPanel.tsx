import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { isNobodyIn, type Council } from '../../council/council.ts';
import { decodeFile, readCsv } from '../../council/csv-read.ts';
import type { ImportProblem } from '../../council/imported.ts';
import { readJson } from '../../council/json-file.ts';
import { readPasted } from '../../council/pasted.ts';
import { applyImport, previewImport, type ImportChoices, type ImportPreview } from '../../council/preview.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { importStrings as words } from '../strings/councilImport.nl.ts';
import { useCouncilStyles } from './council.styles.ts';
import { ImportRows } from './ImportRows.tsx';
import { Section } from './Section.tsx';
import { useUndo } from './useUndo.tsx';

interface ImportPanelProps {
  council: Council;
  /** `2026-11-21` */
  today: string;
  onSave: (council: Council) => Promise<boolean>;
}

interface Found {
  preview: ImportPreview;
  problems: readonly ImportProblem[];
  /** What the preview was made with, and will be taken into. */
  base: Council;
  /** Which of the two lists is newer, where both say. */
  age?: string | null;
  /** Tells one preview from the next. */
  number: number;
}

/** Of a file against our list; `null` where either does not say when it was saved, or they are the same. */
function ageOf({ savedAt: file }: Council, { savedAt: ours }: Council): string | null {
  if (file === '' || ours === '' || file === ours) return null;
  return Date.parse(file) < Date.parse(ours) ? words.older : words.younger;
}

/** The first bytes of a zip, which is what a workbook of Excel is. */
const zip = [0x50, 0x4b, 0x03, 0x04];

/** A file or a paste, then what it would change; nothing happens before "Overnemen". */
export function ImportPanel({ council, today, onSave }: ImportPanelProps) {
  const styles = useCouncilStyles();
  const announce = useAnnounce();
  const fileId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [pasted, setPasted] = useState('');
  const [fractie, setFractie] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [complaint, setComplaint] = useState<string | null>(null);
  const { perform, bar } = useUndo({ council, onSave, fallback: heading });

  const show = (next: Omit<Found, 'number'>) => {
    setComplaint(null);
    setFound({ ...next, number: (found?.number ?? 0) + 1 });
  };
  const complain = (text: string) => {
    setFound(null);
    setComplaint(text);
    announce(text);
  };
  const readFile = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (zip.every((byte, at) => bytes[at] === byte)) {
      complain(words.workbook);
      return;
    }
    const text = decodeFile(bytes);
    if (!/\.json$/i.test(file.name)) {
      const imported = readCsv(text);
      show({ preview: previewImport(council, imported), problems: imported.problems, base: council });
      return;
    }
    const json = readJson(text);
    if (json.status !== 'read') {
      complain(json.status === 'newer' ? words.newerJson : words.badJson);
      return;
    }
    const { griffie, settings, fracties, people } = json.council;
    // Through the same preview as a CSV file: nothing of ours goes silently. The settings are only taken by an empty list.
    const imported = {
      fracties: fracties.map((values) => ({ line: 0, values })),
      people: people.map((values) => ({ line: 0, values })),
      problems: [],
    };
    const base = isNobodyIn(council) ? { ...council, settings, griffie: council.griffie ?? griffie } : council;
    show({ preview: previewImport(council, imported), problems: [], base, age: ageOf(json.council, council) });
  };
  const readPaste = () => {
    const imported = readPasted(pasted);
    const defaults = { fractie: fractie === '' ? null : fractie, role: 'raadslid' as const };
    show({ preview: previewImport(council, imported, defaults), problems: imported.problems, base: council });
  };
  const apply = (choices: ImportChoices) => {
    if (found === null) return;
    setFound(null);
    setPasted('');
    void perform(applyImport(found.base, found.preview, choices), words.done, words.undone);
  };
  return (
    <Section id="imports" title={words.title} heading={heading}>
      {bar}
      <label htmlFor={fileId}>{words.file}</label>
      <input
        id={fileId}
        type="file"
        className={styles.field}
        accept=".csv,.txt,.json,.xlsx"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void readFile(file);
        }}
        onClick={({ currentTarget }) => {
          // The same file again, mended meanwhile, is a change too.
          currentTarget.value = '';
        }}
      />
      <p className={styles.note}>{words.fileHint}</p>
      {complaint === null ? null : (
        <p role="alert" className={styles.problem}>
          {complaint}
        </p>
      )}
      <Field label={words.paste} hint={words.pasteHint}>
        <Textarea
          className={styles.field}
          resize="vertical"
          rows={3}
          value={pasted}
          onChange={(_, { value }) => {
            setPasted(value);
          }}
        />
      </Field>
      <Field label={words.fractie}>
        <Select
          className={styles.field}
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
      <Button className={styles.start} onClick={readPaste}>
        {words.preview}
      </Button>
      {found?.age == null ? null : (
        <p role="status" className={styles.note}>
          {found.age}
        </p>
      )}
      {found === null ? null : (
        <ImportRows
          // What is chosen belongs to one file: another one begins anew.
          key={found.number}
          preview={found.preview}
          problems={found.problems}
          today={today}
          onApply={apply}
          onCancel={() => {
            setFound(null);
            heading.current?.focus();
          }}
        />
      )}
    </Section>
  );
}
