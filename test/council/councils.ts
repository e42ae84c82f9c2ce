import fc from 'fast-check';
import { emptyCouncil, roles } from '../../src/council/council.ts';
import type { Council, Fractie, Person } from '../../src/council/council.ts';

/** Names with all that spreadsheets, packing and HTML stumble over. */
const hard = [
  '=1+1',
  "'t Hart",
  "'=x",
  '-2',
  '@x',
  '"q"',
  'a;b',
  'a|b',
  'a^b',
  'a~b',
  'a`b',
  'a!b',
  'a\\b',
  '*',
  'é€’',
  '<b>',
  '& Co',
  '~m',
];

export const word = fc
  .oneof(
    fc.constantFrom(...hard),
    fc.stringMatching(/^[A-Za-zé€<>&"';|^~!*\\=+@-]{1,12}$/u).map((text) => text.trim()),
  )
  .filter((text) => text !== '');
const day = fc.option(fc.constantFrom('2022-03-30', '2026-03-26', '2026-12-31', '2030-03-20'));
const local = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/u);
const host = fc.constantFrom('voorbeeldgemeente.nl', 'gmail.com', 'fractie.example');
const email = fc.tuple(local, host).map(([name, domain]) => `${name}@${domain}`);

function person(fracties: readonly string[]): fc.Arbitrary<Person> {
  return fc.record({
    givenName: fc.oneof(word, fc.constant('')),
    particle: fc.constantFrom('', 'van', 'van den'),
    familyName: word,
    fractie: fc.constantFrom(null, ...fracties),
    role: fc.constantFrom(...roles),
    email,
    committees: fc.uniqueArray(word, { maxLength: 2 }),
    portfolios: fc.uniqueArray(fc.oneof(word, fc.constantFrom('Financiën', 'Bestuur', 'Jeugd', 'Economie')), {
      maxLength: 3,
    }),
    activeFrom: day,
    activeTo: day,
  });
}

export const council: fc.Arbitrary<Council> = fc
  .uniqueArray(fc.constantFrom('VBP', 'GH', 'V&V', 'Lijst "A"', 'SoSa', 'JV', 'WKN'), { minLength: 1, maxLength: 7 })
  .chain((names) =>
    fc.record({
      fracties: fc.tuple(
        ...names.map((shortName) =>
          fc.record<Fractie>({
            shortName: fc.constant(shortName),
            name: fc.constantFrom(shortName, `Fractie ${shortName}`),
            address: fc.option(email.map((address) => `fractie.${address}`)),
            activeFrom: fc.constant(null),
            activeTo: fc.constantFrom(null, null, null, '2025-01-01'),
          }),
        ),
      ),
      people: fc.uniqueArray(person(names), { maxLength: 40, selector: (entry) => entry.email }),
      groupAddressInTo: fc.boolean(),
      shareMessages: fc.boolean(),
    }),
  )
  .map(({ fracties, people, groupAddressInTo, shareMessages }) => {
    const base = emptyCouncil();
    return {
      ...base,
      griffie: { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' },
      fracties,
      people,
      settings: { ...base.settings, groupAddressInTo, shareMessages },
    };
  });

const particles = ['', 'van', 'van den', 'de'];
const portfolios = [
  'Financiën',
  'Economie',
  'Sociaal domein',
  'Ruimte, wonen en mobiliteit',
  'Onderwijs',
  'Cultuur',
  'Veiligheid',
];

/** The largest council that must fit: 45 raadsleden and 100 others in 16 fracties, each with portfolios and committees. */
export function largestCouncil(): Council {
  const base = emptyCouncil();
  const fracties = Array.from({ length: 16 }, (_, index) => ({
    name: `Partij van de Voorbeelden ${index + 1}`,
    shortName: `PvdV-${index + 1}`,
    address: index % 2 === 0 ? `fractie.pvdv${index + 1}@voorbeeldgemeente.nl` : null,
    activeFrom: null,
    activeTo: null,
  }));
  const people = Array.from({ length: 145 }, (_, index): Person => {
    const given = `${'AEIOU'.charAt(index % 5)}${'nlmrs'.charAt(index % 4)}neliese`;
    const family = `Voorbeeldnaam${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + (index % 25))}`;
    return {
      givenName: given,
      particle: particles[index % 4] ?? '',
      familyName: family,
      fractie: `PvdV-${(index % 16) + 1}`,
      role: index < 45 ? 'raadslid' : index < 120 ? 'burgerraadslid' : 'fractiemedewerker',
      email: `${given}.${family}${index}@${index % 9 === 0 ? 'gmail.com' : 'voorbeeldgemeente.nl'}`.toLowerCase(),
      committees: ['Bestuur en Middelen'],
      portfolios: [portfolios[index % 7] ?? '', portfolios[(index + 3) % 7] ?? ''],
      activeFrom: '2026-03-26',
      activeTo: index % 20 === 0 ? '2026-12-31' : null,
    };
  });
  return { ...base, griffie: { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' }, fracties, people };
}
