import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMailAddress } from '../../src/council/address.ts';
import { decodeFile, readCsv } from '../../src/council/csv-read.ts';
import { fullName } from '../../src/council/council.ts';
import type { Imported } from '../../src/council/imported.ts';
import { readPasted } from '../../src/council/pasted.ts';

interface Case {
  name: string;
  text: string;
  people: string[];
  fracties?: string[];
  problems: string[];
}

function table<T>(name: string): T[] {
  return JSON.parse(readFileSync(join(__dirname, 'tables', `${name}.json`), 'utf8')) as T[];
}

function problemsOf(imported: Imported): string[] {
  return imported.problems.map(({ line, code, params }) =>
    [String(line), code, ...Object.entries(params).map(([key, value]) => `${key}=${value}`)].join(' '),
  );
}

describe('a CSV file', () => {
  it.each(table<Case>('csv'))('$name', ({ text, people, fracties, problems }) => {
    const imported = readCsv(text);
    const read = imported.people.map(({ line, values }) => {
      const { email, fractie, role, portfolios, activeFrom, activeTo } = values;
      const period = `${activeFrom ?? ''}..${activeTo ?? ''}`;
      return `${line} ${fullName(values)} <${email}> ${fractie ?? '-'} ${role ?? ''} [${(portfolios ?? []).join()}] ${period}`;
    });
    expect(read).toEqual(people);
    expect(imported.fracties.map(({ line, values }) => `${line} ${values.name} <${values.address ?? ''}>`)).toEqual(
      fracties ?? [],
    );
    expect(problemsOf(imported)).toEqual(problems);
  });

  it('says which limit a file passes, and stops', () => {
    expect(problemsOf(readCsv('x'.repeat(2_000_001)))).toEqual(['0 too-large limit=2000000']);
    const rows = Array.from({ length: 2_005 }, (_, index) => `Boer;r${index}@voorbeeldgemeente.nl;raadslid;GH`);
    const long = readCsv(['achternaam;email;rol;fractie', ...rows].join('\n'));
    expect(long.people).toHaveLength(2_000);
    expect(problemsOf(long)).toEqual(['2002 too-many-rows limit=2000']);
  });
});

describe('the bytes of a file', () => {
  const text = 'achternaam;email\nCoöperatie;é@voorbeeldgemeente.nl\n';
  const latin = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['Windows-1252', latin],
    ['UTF-16', utf16],
  ])('%s', (_, bytes) => {
    expect(decodeFile(bytes)).toBe(text);
  });
  it('reads the signs that only Windows-1252 has', () => {
    expect(decodeFile(Uint8Array.of(0x80, 0x92))).toBe('€’');
  });
});

describe('pasted recipients', () => {
  it.each(table<Case>('pasted'))('$name', ({ text, people, problems }) => {
    const imported = readPasted(text);
    const read = imported.people.map(
      ({ line, values }) => `${line} ${values.givenName}|${values.particle}|${values.familyName} <${values.email}>`,
    );
    expect(read).toEqual(people);
    expect(problemsOf(imported)).toEqual(problems);
  });
});

describe('a mail address', () => {
  it.each(table<{ text: string; valid: boolean }>('addresses'))('$text: $valid', ({ text, valid }) => {
    expect(isMailAddress(text)).toBe(valid);
  });
});
