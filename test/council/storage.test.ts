import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { readCsv } from '../../src/council/csv-read.ts';
import { csvOf, writeCsv } from '../../src/council/csv-write.ts';
import { emptyCouncil } from '../../src/council/council.ts';
import type { Council } from '../../src/council/council.ts';
import { differences, merge } from '../../src/council/differences.ts';
import type { Side } from '../../src/council/differences.ts';
import { readJson, writeJson } from '../../src/council/json-file.ts';
import { pack, unpack } from '../../src/council/packed.ts';
import { applyImport, previewImport } from '../../src/council/preview.ts';
import { descent, nextRevision } from '../../src/council/revision.ts';
import { roamingSize } from '../../src/domain/roaming-size.ts';
import { councilBudget, councilKey, packForStorage, readStored } from '../../src/council/stored.ts';
import { council, largestCouncil, word } from './councils.ts';
import { runs } from '../effort.ts';

describe('the packed council', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(council, (given) => {
        expect(unpack(pack(given))).toEqual({ status: 'read', council: given });
      }),
      runs(100),
    );
  });

  it('holds nothing that JSON in JSON makes longer', () => {
    fc.assert(
      fc.property(council, (given) => {
        const packed = pack(given);
        expect(roamingSize(councilKey, packed) - packed.length).toBe(String.raw`"raad":"\"\\\"\\\"\"",`.length);
      }),
      runs(100),
    );
  });

  it('fits for 45 raadsleden and 100 others in 16 fracties', () => {
    const result = packForStorage(largestCouncil());
    expect(result).toMatchObject({ status: 'fits', size: expect.any(Number) as number });
    if ('size' in result) expect(result.size).toBeLessThan(councilBudget * 0.8);
  });

  it('says that it is too big before anything is written', () => {
    expect(packForStorage(largestCouncil(), 5_000)).toMatchObject({ status: 'too-big', limit: 5_000 });
  });

  it('refuses what it could not read back', () => {
    const given = largestCouncil();
    const twice = { ...given, fracties: [...given.fracties, ...given.fracties.slice(0, 1)] };
    expect(packForStorage(twice)).toEqual({ status: 'invalid', at: 'fracties' });
    const long = { ...given, settings: { ...given.settings, openingLine: 'x'.repeat(1_001) } };
    expect(packForStorage(long)).toEqual({ status: 'invalid', at: 'settings.openingLine' });
  });

  it.each<[string, unknown, unknown]>([
    ['nothing', undefined, { status: 'none' }],
    ['another type', { people: [] }, { status: 'corrupt', at: 'type' }],
    ['another text', 'hallo', { status: 'corrupt', at: 'version' }],
    ['a newer version', 'R7^whatever', { status: 'newer', version: 7 }],
    ['half of it', pack(largestCouncil()).slice(0, 900), { status: 'corrupt', at: 'check' }],
    ['one sign changed', pack(largestCouncil()).replace('gmail', 'hmail'), { status: 'corrupt', at: 'check' }],
  ])('found as %s is kept aside and reported', (_, found, expected) => {
    const result = readStored(found);
    expect(result).toMatchObject(expected as object);
    if ('keepAside' in result) expect(result.keepAside).toBe(found);
  });
});

describe('the exported CSV', () => {
  it('gives back the same fracties and people', () => {
    fc.assert(
      fc.property(council, (given) => {
        // A | parts the values of one cell, so within a value it is written as a slash.
        const slashes = (values: string[]) => [...new Set(values.map((value) => value.replaceAll('|', '/')))];
        const people = given.people
          .filter((entry) => entry.activeFrom === null || entry.activeTo === null || entry.activeFrom <= entry.activeTo)
          .map((entry) => ({ ...entry, committees: slashes(entry.committees), portfolios: slashes(entry.portfolios) }));
        const groupAddresses = given.fracties.map((fractie) => fractie.address);
        fc.pre(
          new Set(groupAddresses).size === groupAddresses.length || groupAddresses.every((entry) => entry === null),
        );
        const start = { ...given, people };
        const imported = readCsv(writeCsv(start));
        expect(imported.problems.filter((problem) => problem.rejected)).toEqual([]);
        const after = applyImport(emptyCouncil(), previewImport(emptyCouncil(), imported));
        expect(after.fracties).toEqual(start.fracties);
        expect(after.people).toEqual(people);
      }),
      runs(100),
    );
  });

  it('has no cell that a spreadsheet runs', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), word)), (cells) => {
        const parsed = Papa.parse(csvOf([cells]).slice(1), { delimiter: ';', preview: 1, skipEmptyLines: false });
        expect(parsed.data[0]).toHaveLength(Math.max(cells.length, 1));
        expect(parsed.data[0]?.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
      }),
      runs(100),
    );
  });
});

describe('the exported JSON', () => {
  it('gives back the same list and settings, without its history', () => {
    fc.assert(
      fc.property(council, (given) => {
        expect(readJson(writeJson({ ...given, revision: 7, author: 'An' }))).toEqual({
          status: 'read',
          council: given,
        });
      }),
      runs(100),
    );
  });
  it.each<[string, string, object]>([
    ['no JSON', '{', { status: 'corrupt', at: 'json' }],
    ['other JSON', '{"people":[]}', { status: 'corrupt', at: 'format' }],
    ['a newer file', '{"format":"nieuwswijzer-raad","version":2}', { status: 'newer', version: 2 }],
    ['a list of nothing', '{"format":"nieuwswijzer-raad","version":1,"people":[null]}', { status: 'corrupt' }],
  ])('%s is refused', (_, text, expected) => {
    expect(readJson(text)).toMatchObject(expected);
  });
});

describe('the example council', () => {
  const seed = (file: string) => readFileSync(join(__dirname, '../../seeds', file), 'utf8');
  const read = readJson(seed('raad.example.json'));
  it('is the same in both files, nine fracties and 31 raadsleden', () => {
    if (read.status !== 'read') throw new Error(`not read: ${JSON.stringify(read)}`);
    const after = applyImport(emptyCouncil(), previewImport(emptyCouncil(), readCsv(seed('raad.example.csv'))));
    expect(after.people).toEqual(read.council.people);
    expect(after.fracties).toEqual(read.council.fracties);
    expect(read.council.fracties).toHaveLength(9);
    expect(read.council.people.filter((person) => person.role === 'raadslid')).toHaveLength(31);
    expect(read.council.people.every((person) => person.email.endsWith('@voorbeeldgemeente.nl'))).toBe(true);
  });
});

describe('two versions of a council', () => {
  const by = (author: string, hour: number) => ({ author, now: `2026-11-21T${hour}:00:00Z` });
  const start = nextRevision(largestCouncil(), by('An', 10), []);
  const renamed = (from: Council, familyName: string): Council => ({
    ...from,
    people: from.people.map((person, index) => (index === 0 ? { ...person, familyName } : person)),
  });
  const mine = nextRevision(renamed(start, 'Mijn'), by('An', 11), [start]);
  const theirs = nextRevision({ ...start, people: start.people.slice(0, -1) }, by('Bo', 12), [start]);
  const merged = nextRevision(mine, by('An', 13), [mine, theirs]);
  it.each<[string, Council, Council, string]>([
    ['the same', start, start, 'same'],
    ['one that went on from ours', theirs, start, 'descends'],
    ['one that ours went on from: a save was lost', start, mine, 'behind'],
    ['two that went their own way', theirs, mine, 'diverged'],
    ['a merge, seen from either side', merged, theirs, 'descends'],
    ['a council made from nothing', nextRevision(start, by('Cor', 14), []), mine, 'diverged'],
  ])('%s', (_, found, ours, expected) => {
    expect(descent(found, ours)).toBe(expected);
  });
  it('a save counts on from the highest revision and remembers a bounded past', () => {
    expect(merged.revision).toBe(3);
    let current = start;
    for (let save = 0; save < 50; save++) current = nextRevision(current, by('An', save), [current]);
    expect(current.lineage).toHaveLength(20);
  });

  it('differ per person, with a suggestion where their common past is known', () => {
    const found = differences(mine, theirs, start);
    expect(found.map(({ kind, suggestion, fields }) => ({ kind, suggestion, fields }))).toEqual([
      { kind: 'person', suggestion: 'mine', fields: ['familyName'] },
      { kind: 'person', suggestion: 'theirs', fields: [] },
    ]);
    const both = merge(mine, theirs, found, new Map());
    expect(both.people[0]?.familyName).toBe('Mijn');
    expect(both.people).toHaveLength(144);
  });
  it('without a common past nobody is taken out unasked', () => {
    const found = differences(mine, theirs);
    expect(merge(mine, theirs, found, new Map()).people).toHaveLength(145);
  });
  it('choosing one side for everything gives that side', () => {
    fc.assert(
      fc.property(council, council, fc.constantFrom<Side>('mine', 'theirs'), (a, b, side) => {
        const found = differences(a, b);
        const result = merge(a, b, found, new Map(found.map(({ id }) => [id, side])));
        const chosen = side === 'mine' ? a : b;
        const sorted = (given: Council) => ({
          people: given.people.map((person) => JSON.stringify(person)).sort(),
          fracties: given.fracties.map((fractie) => JSON.stringify(fractie)).sort(),
          settings: given.settings,
          griffie: given.griffie,
        });
        expect(sorted(result)).toEqual(sorted(chosen));
      }),
      runs(100),
    );
  });
});
