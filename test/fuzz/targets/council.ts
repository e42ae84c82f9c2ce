import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isMailAddress } from '../../../src/council/address.ts';
import { decodeFile, readCsv } from '../../../src/council/csv-read.ts';
import { writeCsv } from '../../../src/council/csv-write.ts';
import { emptyCouncil } from '../../../src/council/council.ts';
import type { Imported } from '../../../src/council/imported.ts';
import { readJson, writeJson } from '../../../src/council/json-file.ts';
import { pack } from '../../../src/council/packed.ts';
import { readPasted } from '../../../src/council/pasted.ts';
import { applyImport, previewImport } from '../../../src/council/preview.ts';
import { packForStorage, readStored } from '../../../src/council/stored.ts';
import type { Target } from '../target.ts';
import { council } from './outputs.ts';

function table(name: string): string[] {
  const file = join(process.cwd(), 'test/council/tables', `${name}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { text: string }[]).map(({ text }) => text);
}

/** What is read can be compared, taken in, exported and stored, and no address is one that a client reads as two. */
function importProblems(imported: Imported): string[] {
  const problems: string[] = [];
  for (const { values } of imported.people) {
    if (values.email !== '' && !isMailAddress(values.email))
      problems.push(`no address: ${JSON.stringify(values.email)}`);
  }
  const after = applyImport(emptyCouncil(), previewImport(emptyCouncil(), imported));
  const cells = writeCsv(after)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|;/);
  const formula = cells.find((cell) => /^"?[=+\-@|]/.test(cell));
  if (formula !== undefined) problems.push(`exports a formula: ${JSON.stringify(formula.slice(0, 60))}`);
  const stored = packForStorage(after, Infinity);
  if (stored.status !== 'invalid' && stored.status !== 'too-big') {
    const read = readStored(stored.packed);
    if (read.status !== 'read') problems.push(`does not come back out of storage: ${read.status}`);
    else if (!isDeepStrictEqual(read.council, after)) problems.push('comes back changed out of storage');
  }
  return problems;
}

export const csv: Target = {
  name: 'CSV',
  seeds: [...table('csv'), writeCsv(council)],
  pace: 5,
  check: (text) => importProblems(readCsv(text)),
};

export const csvBytes: Target = {
  name: 'CSV as bytes',
  seeds: [...table('csv'), writeCsv(council)],
  pace: 5,
  // Latin 1 on purpose: half of the mutants are no UTF-8.
  check: (text) => importProblems(readCsv(decodeFile(new Uint8Array(Buffer.from(text, 'latin1'))))),
};

export const pasted: Target = {
  name: 'pasted recipients',
  seeds: table('pasted'),
  pace: 5,
  check: (text) => importProblems(readPasted(text)),
};

export const councilFile: Target = {
  name: 'council file',
  seeds: [writeJson(council)],
  pace: 5,
  check(text) {
    const read = readJson(text);
    if (read.status !== 'read') return [];
    const again = readJson(writeJson(read.council));
    return isDeepStrictEqual(again, read) ? [] : ['comes back changed out of its own file'];
  },
};

export const storedCouncil: Target = {
  name: 'stored council',
  seeds: [pack(council)],
  pace: 5,
  check(text) {
    const read = readStored(text);
    if (read.status === 'read')
      return readStored(pack(read.council)).status === 'read' ? [] : ['cannot be stored again'];
    if (read.status === 'none') return text === '' ? [] : ['a damaged value counts as none'];
    return read.keepAside === text ? [] : ['a damaged value is not kept aside'];
  },
};
