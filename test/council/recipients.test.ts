import fc from 'fast-check';
import { active } from '../../src/council/active.ts';
import { isMailAddress } from '../../src/council/address.ts';
import { emptyCouncil } from '../../src/council/council.ts';
import type { Council, Fractie, Person } from '../../src/council/council.ts';
import { checkDistribution, suggestDistribution } from '../../src/council/distribution.ts';
import { lastElection, nextElection } from '../../src/council/elections.ts';
import { councilHints } from '../../src/council/hints.ts';
import { fieldsOf } from '../../src/council/iv3.ts';
import { readCsv } from '../../src/council/csv-read.ts';
import { readPasted } from '../../src/council/pasted.ts';
import { applyImport, previewImport } from '../../src/council/preview.ts';
import { recipientsOfFractie, recipientsOfItem, wholeCouncil, withoutFractie } from '../../src/council/recipients.ts';
import { topics } from '../../src/topics/index.ts';
import { council } from './councils.ts';
import { runs } from '../effort.ts';

const today = '2026-11-21';
const knownTopics = topics.map(({ prefLabel }) => prefLabel);

function fractie(shortName: string, more: Partial<Fractie> = {}): Fractie {
  return { name: `Fractie ${shortName}`, shortName, address: null, activeFrom: null, activeTo: null, ...more };
}

function member(familyName: string, of: string | null, more: Partial<Person> = {}): Person {
  return {
    givenName: '',
    particle: '',
    familyName,
    fractie: of,
    role: 'raadslid',
    email: `${familyName.toLowerCase()}@voorbeeldgemeente.nl`,
    committees: [],
    portfolios: [],
    activeFrom: null,
    activeTo: null,
    ...more,
  };
}

function councilOf(fracties: Fractie[], people: Person[], settings: Partial<Council['settings']> = {}): Council {
  const base = emptyCouncil();
  const griffie = { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' };
  return { ...base, griffie, fracties, people, settings: { ...base.settings, checkedTerm: '2026-03-18', ...settings } };
}

const names = (entries: { address: string }[]) => entries.map(({ address }) => address.split('@')[0]).join(' ');

const example = councilOf(
  [fractie('GH', { address: 'gh@voorbeeldgemeente.nl' }), fractie('JV'), fractie('Oud', { activeTo: '2026-01-01' })],
  [
    member('Appel', 'GH', { portfolios: ['Bestuur'] }),
    member('Bes', 'GH', { portfolios: ['Financiën'] }),
    member('Citroen', 'JV', { portfolios: ['Jeugd'] }),
    member('Dadel', 'JV', { role: 'burgerraadslid', activeTo: '2026-11-20' }),
    member('Erwt', 'JV', { role: 'burgerraadslid', activeTo: '2026-11-21' }),
    member('Framboos', 'Oud'),
    member('Gember', null),
    member('Hop', 'GH', { role: 'wethouder' }),
  ],
);

describe('who is reached', () => {
  it('a fractie with a group address through it, one without through its active members', () => {
    expect(recipientsOfFractie(example, 'GH', today)).toMatchObject({ via: 'group' });
    expect(names(recipientsOfFractie(example, 'GH', today).addresses)).toBe('gh');
    expect(names(recipientsOfFractie(example, 'JV', today).addresses)).toBe('citroen erwt');
  });
  it('nobody of a fractie that has ended or is not known', () => {
    expect(recipientsOfFractie(example, 'Oud', today)).toEqual({ fractie: 'Oud', via: 'none', addresses: [] });
    expect(recipientsOfFractie(example, 'Nieuw', today).addresses).toEqual([]);
  });
  it('the whole council: every fractie, and members without one; no wethouder', () => {
    expect(names(wholeCouncil(example, today))).toBe('gh citroen erwt gember');
  });
  it.each<[string, string, string[], string, string]>([
    ['the one who has the topic by name', 'GH', ['Financiën'], 'spokespeople', 'bes'],
    ['of two in the field when nobody has it by name', 'GH', ['Informatiesamenleving'], 'spokespeople', 'appel bes'],
    ['the group address when nobody has it', 'GH', ['Onderwijs'], 'group', 'gh'],
    ['all members when there is no group address', 'JV', ['Economie'], 'members', 'citroen erwt'],
    ['per topic: one has it, one falls back', 'GH', ['Financiën', 'Onderwijs'], 'group', 'bes gh'],
    ['without topics the fractie as a whole', 'GH', [], 'group', 'gh'],
    ['an unknown topic goes to the fractie as a whole', 'JV', ['Ruimtevaart'], 'members', 'citroen erwt'],
  ])('woordvoerders: %s', (_, shortName, topics, via, expected) => {
    const found = recipientsOfItem(example, shortName, topics, 'spokespeople', today);
    expect([found.via, names(found.addresses)]).toEqual([via, expected]);
  });
  it("the office's own map goes before the built-in one", () => {
    const own = { topicPortfolios: [{ topic: 'financiën', portfolios: ['bestuur'] }] };
    const mapped = { ...example, settings: { ...example.settings, ...own } };
    const withoutName = { ...mapped, people: mapped.people.filter((person) => person.familyName !== 'Bes') };
    expect(names(recipientsOfItem(withoutName, 'GH', ['Financiën'], 'spokespeople', today).addresses)).toBe('appel');
  });

  it('every active fractie is treated alike: reached for a topic if it can be reached at all', () => {
    fc.assert(
      fc.property(council, fc.array(fc.constantFrom(...knownTopics, 'Onbekend'), { maxLength: 3 }), (given, topics) => {
        const present = active(given, today).fracties;
        const found = active(given, today).fracties.map(({ shortName }) =>
          recipientsOfItem(given, shortName, topics, 'spokespeople', today),
        );
        expect(found.map((entry) => entry.fractie)).toEqual(present.map(({ shortName }) => shortName));
        for (const entry of found) {
          const whole = recipientsOfFractie(given, entry.fractie, today);
          expect(entry.addresses.length > 0).toBe(whole.addresses.length > 0 || entry.via === 'spokespeople');
          expect(entry.addresses.every(({ address }) => isMailAddress(address))).toBe(true);
        }
      }),
      runs(100),
    );
  });
});

describe('items by fracties', () => {
  const items = [
    { id: 'a', topics: ['Financiën'] },
    { id: 'b', topics: ['Onderwijs'] },
    { id: 'c', topics: [] },
    { id: 'd', topics: ['Ruimtevaart'] },
  ];
  const rows = suggestDistribution(items, example, today);
  const ticks = new Map([['a', ['GH', 'JV', withoutFractie]]]);
  it('ticks what suits a portfolio for every active fractie, asks about the rest', () => {
    expect(rows.map(({ item, suggested, ask }) => [item, suggested, ask])).toEqual([
      ['a', true, false],
      ['b', false, true],
      ['c', false, true],
      ['d', false, true],
    ]);
    expect(rows.map(({ recipients }) => recipients.map(({ fractie }) => fractie))).toEqual(
      rows.map(() => ['GH', 'JV', withoutFractie]),
    );
  });
  it('a council of group addresses alone is not asked about every item', () => {
    const groups = councilOf([fractie('GH', { address: 'gh@voorbeeldgemeente.nl' })], []);
    expect(suggestDistribution(items, groups, today).map((row) => row.ask)).toEqual([false, false, true, true]);
  });
  it('names who would miss something, who cannot be reached and what is undecided', () => {
    const withNobody = { ...example, fracties: [...example.fracties, fractie('Leeg')] };
    const table = suggestDistribution(items, withNobody, today);
    const chosen = new Map([
      ['a', ['GH']],
      ['b', ['GH', 'JV', 'Leeg', 'Oud']],
    ]);
    expect(checkDistribution(table, chosen, withNobody, today, new Set(['c']))).toEqual([
      { code: 'fracties-miss-item', item: 'a', fracties: ['JV', 'Leeg', withoutFractie] },
      { code: 'fracties-miss-item', item: 'b', fracties: [withoutFractie] },
      { code: 'fractie-without-address', fractie: 'Leeg', items: ['b'] },
      { code: 'fractie-not-active', fractie: 'Oud', items: ['b'] },
      { code: 'item-undecided', item: 'd' },
    ]);
  });
  it('nothing to say about a table that treats all alike', () => {
    const all = new Map(items.map(({ id }) => [id, ['GH', 'JV', withoutFractie]]));
    expect(checkDistribution(rows, all, example, today, new Set())).toEqual([]);
    expect(checkDistribution(rows, ticks, example, today, new Set(['b', 'c', 'd']))).toEqual([]);
  });
});

describe('the map of topics to Iv3 fields', () => {
  it('knows the field of nearly every topic that is known by name', () => {
    // Not of all: a new topic is one file, and its words may say nothing.
    expect(knownTopics.filter((topic) => fieldsOf(topic).length === 0).length).toBeLessThan(knownTopics.length / 10);
  });
  it.each([
    ['Ruimte, wonen en mobiliteit', ['verkeer, vervoer en waterstaat', 'wonen en leefomgeving']],
    ['Toezicht en handhaving in het sociaal domein', ['sociaal domein']],
    ['Openbare orde en veiligheid', ['veiligheid']],
    ['Sport & Cultuur', ['sport, cultuur en recreatie']],
    ['Netwerken', []],
    ['Bezorgdiensten', []],
    ['Kunstmatige intelligentie', []],
    ['Ruimtevaart', []],
  ])('%s', (name, fields) => {
    expect(fieldsOf(name)).toEqual(fields);
  });
});

describe('an import compared with the council', () => {
  it('shows added, changed and gone; nobody goes unasked', () => {
    const file = readCsv(
      'achternaam;email;fractie;rol\nAppel;appel@voorbeeldgemeente.nl;JV;raadslid\nBes;nieuw@voorbeeldgemeente.nl;GH;raadslid\nKiwi;kiwi@voorbeeldgemeente.nl;Nieuw;raadslid\n',
    );
    const preview = previewImport(example, file);
    expect(preview.added.map((person) => person.familyName)).toEqual(['Kiwi']);
    expect(preview.addedFracties.map(({ shortName }) => shortName)).toEqual(['Nieuw']);
    expect(preview.changed.map(({ after, fields }) => [after.familyName, fields])).toEqual([
      ['Appel', ['fractie']],
      ['Bes', ['email']],
    ]);
    // The file has no column for portfolios: they stay.
    expect(preview.changed[0]?.after.portfolios).toEqual(['Bestuur']);
    expect(preview.gone.map((person) => person.familyName)).toEqual([
      'Citroen',
      'Dadel',
      'Erwt',
      'Framboos',
      'Gember',
      'Hop',
    ]);
    expect(applyImport(example, preview).people).toHaveLength(example.people.length + 1);
    const named = (...names: string[]) =>
      new Set(example.people.filter(({ familyName }) => names.includes(familyName)));
    const chosen = applyImport(example, preview, {
      skip: new Set(),
      end: named('Citroen'),
      lastDay: '2026-11-21',
      remove: named('Hop', 'Appel'),
    });
    expect(chosen.people.find((person) => person.familyName === 'Citroen')?.activeTo).toBe('2026-11-21');
    // Appel is in the file, so choosing to remove those that are gone does not touch him.
    expect(chosen.people.map((person) => person.familyName)).toEqual([
      'Appel',
      'Bes',
      'Citroen',
      'Dadel',
      'Erwt',
      'Framboos',
      'Gember',
      'Kiwi',
    ]);
  });
  it('leaves out each row that was not wanted, but no fractie that a wanted person belongs to', () => {
    const file = readCsv(
      'achternaam;email;fractie;rol\nAppel;appel@voorbeeldgemeente.nl;JV;raadslid\nKiwi;kiwi@voorbeeldgemeente.nl;Nieuw;raadslid\nLimoen;limoen@voorbeeldgemeente.nl;Nieuwer;raadslid\n',
    );
    const preview = previewImport(example, file);
    const skip = new Set([
      ...preview.addedFracties,
      ...preview.added.slice(0, 1),
      ...preview.changed.map(({ after }) => after),
    ]);
    const after = applyImport(example, preview, { skip, end: new Set(), lastDay: '2026-11-21', remove: new Set() });
    expect(after.people).toEqual([...example.people, ...preview.added.slice(1)]);
    expect(after.fracties.map(({ shortName }) => shortName)).toEqual(['GH', 'JV', 'Oud', 'Nieuwer']);
  });
  it('a fractie that is gone can end or go; with people in it, it stays', () => {
    const file = readCsv('achternaam;email;fractie;rol\nAppel;appel@voorbeeldgemeente.nl;GH;raadslid\n');
    const preview = previewImport(example, file);
    const gone = new Set<Fractie | Person>(preview.goneFracties);
    expect(preview.goneFracties.map(({ shortName }) => shortName)).toEqual(['JV', 'Oud']);
    const choices = { skip: new Set<never>(), end: gone, lastDay: '2026-11-21', remove: new Set<Fractie | Person>() };
    expect(applyImport(example, preview, choices).fracties.map(({ activeTo }) => activeTo)).toEqual([
      null,
      '2026-11-21',
      '2026-11-21',
    ]);
    const remove = (...entries: (Fractie | Person)[]) =>
      applyImport(example, preview, { ...choices, end: new Set(), remove: new Set(entries) }).fracties.map(
        ({ shortName }) => shortName,
      );
    expect(remove(...gone)).toEqual(['GH', 'JV', 'Oud']);
    expect(remove(...gone, ...preview.gone)).toEqual(['GH']);
  });
  it('two new fracties never share a short name', () => {
    const file = readCsv(
      'fractie;rol;email;achternaam;fractie_kort\nPartij A;fractie;;;GH\nPartij B;fractie;;;X\nPartij C;fractie;;;x\n',
    );
    const after = applyImport(example, previewImport(example, file));
    expect(after.fracties.map(({ shortName }) => shortName)).toEqual(['GH', 'JV', 'Oud', 'X', 'Partij C']);
  });
  it('a paste into one fractie says nothing about the others', () => {
    const pasted = readPasted('Citroen <citroen@voorbeeldgemeente.nl>; Lamoen <lamoen@voorbeeldgemeente.nl>');
    const preview = previewImport(example, pasted, { fractie: 'JV', role: 'burgerraadslid' });
    expect(preview.unchanged).toBe(1);
    expect(preview.added).toEqual([member('Lamoen', 'JV', { role: 'burgerraadslid' })]);
    expect(preview.gone.map((person) => person.familyName)).toEqual(['Dadel', 'Erwt']);
    expect(preview.goneFracties).toEqual([]);
  });
});

describe('hints about the list', () => {
  const hints = (given: Council, day = today) =>
    councilHints(given, day).map(({ code, about }) => `${code} ${about.key}`);
  it('names ended people and fracties, private addresses, duplicates', () => {
    const given = councilOf(
      [...example.fracties, fractie('Leeg'), fractie('Twee')],
      [
        ...example.people,
        member('Privé', 'GH', { email: 'prive@gmail.com' }),
        member('Bes', 'JV', { email: 'GRIFFIE@voorbeeldgemeente.nl' }),
        member('Straks', 'GH', { activeTo: '2026-12-01' }),
        member('Zwerver', 'Verdwenen'),
      ],
    );
    expect(hints(given)).toEqual([
      'fractie-without-group-address JV',
      'fractie-ended Oud',
      'fractie-without-address Leeg',
      'fractie-without-address Twee',
      'person-ended dadel@voorbeeldgemeente.nl',
      'person-ends-soon erwt@voorbeeldgemeente.nl',
      'person-in-ended-fractie framboos@voorbeeldgemeente.nl',
      'member-without-fractie gember@voorbeeldgemeente.nl',
      'private-address prive@gmail.com',
      'person-ends-soon straks@voorbeeldgemeente.nl',
      'person-in-unknown-fractie zwerver@voorbeeldgemeente.nl',
      'name-twice bes@voorbeeldgemeente.nl',
      'griffie-among-recipients griffie@voorbeeldgemeente.nl',
    ]);
  });
  it('nothing to say about a list in order, or an empty one but for the address', () => {
    const group = fractie('GH', { address: 'gh@voorbeeldgemeente.nl' });
    expect(hints(councilOf([group], [member('Appel', 'GH')]))).toEqual([]);
    expect(hints(emptyCouncil())).toEqual(['griffie-missing ']);
  });
  it('a new term, until the list was checked; elections two months ahead', () => {
    const group = fractie('GH', { address: 'gh@voorbeeldgemeente.nl' });
    const given = councilOf([group], [member('Appel', 'GH')]);
    expect(hints(given, '2030-01-18')).toEqual([]);
    expect(hints(given, '2030-01-20')).toEqual(['election-coming ']);
    expect(hints(given, '2030-03-20')).toEqual(['new-term ']);
    expect(hints({ ...given, settings: { ...given.settings, checkedTerm: '2030-03-20' } }, '2030-03-21')).toEqual([]);
  });
  it.each([
    ['2026-03-17', '2022-03-16', '2026-03-18'],
    ['2026-03-18', '2026-03-18', '2030-03-20'],
    ['2033-12-31', '2030-03-20', '2034-03-15'],
  ])('elections around %s', (day, last, next) => {
    expect([lastElection(day), nextElection(day)]).toEqual([last, next]);
  });
});
