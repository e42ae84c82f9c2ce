import { emptyCouncil } from '../../src/council/council.ts';
import type { Council, Person } from '../../src/council/council.ts';
import { endMemberships, lastDayOfTerm, likelyLastDay, runningAfter, withoutPast } from '../../src/council/term.ts';

const person = (familyName: string, parts: Partial<Person> = {}): Person => ({
  givenName: '',
  particle: '',
  familyName,
  fractie: 'GH',
  role: 'raadslid',
  email: `${familyName.toLowerCase()}@voorbeeldgemeente.nl`,
  committees: [],
  portfolios: [],
  activeFrom: null,
  activeTo: null,
  ...parts,
});
const fractie = (shortName: string, activeTo: string | null = null) => ({
  name: shortName,
  shortName,
  address: null,
  activeFrom: null,
  activeTo,
});
const council: Council = {
  ...emptyCouncil(),
  fracties: [fractie('GH'), fractie('Oud', '2026-03-31'), fractie('Weg', '2026-03-31')],
  people: [
    person('Aal'),
    person('Baars', { activeFrom: '2026-04-01' }),
    person('Cod', { activeTo: '2030-03-19' }),
    person('Dorade', { activeTo: '2026-03-31', fractie: 'Oud' }),
    person('Elft', { fractie: 'Oud' }),
    person('Forel', { role: 'wethouder' }),
  ],
};
const names = (people: readonly Person[]) => people.map(({ familyName }) => familyName);

test('the term that an election ended runs on for a fortnight', () => {
  expect(lastDayOfTerm('2022-03-16')).toBe('2022-03-29');
  expect(lastDayOfTerm('2026-03-18')).toBe('2026-03-31');
});

test('in a list that was looked at since the election the likely last day is today', () => {
  expect(likelyLastDay(council, '2026-11-21')).toBe('2026-03-31');
  const checked = { ...council, settings: { ...council.settings, checkedTerm: '2026-03-18' } };
  expect(likelyLastDay(checked, '2026-11-21')).toBe('2026-11-21');
});

test('ending is about members who are there on the day and would stay on; whoever came later is of the new council', () => {
  const running = runningAfter(council, '2026-03-31');
  expect(names(running)).toEqual(['Aal', 'Cod', 'Elft']);
  const ended = endMemberships(council, new Set(running), '2026-03-31');
  expect(ended.people.map(({ activeTo }) => activeTo)).toEqual([
    '2026-03-31',
    null,
    '2026-03-31',
    '2026-03-31',
    '2026-03-31',
    null,
  ]);
  expect(runningAfter(ended, '2026-03-31')).toEqual([]);
});

test('whoever has gone can be taken out; a fractie that somebody belongs to stays', () => {
  const after = withoutPast(council, '2026-11-21');
  expect(names(after.people)).toEqual(['Aal', 'Baars', 'Cod', 'Elft', 'Forel']);
  expect(after.fracties.map(({ shortName }) => shortName)).toEqual(['GH', 'Oud']);
});
