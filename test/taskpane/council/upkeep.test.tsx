/** What keeps the list right over the years: imports row by row, a new council, topics, roles. */
import '../browser.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { emptyCouncil, type Council, type Person } from '../../../src/council/council.ts';
import { importFile, openCouncil, stored } from './openCouncil.tsx';

const person = (familyName: string, parts: Partial<Person> = {}): Person => ({
  givenName: 'Lid',
  particle: '',
  familyName,
  fractie: 'GH',
  role: 'raadslid',
  email: `${familyName.toLowerCase()}@voorbeeldgemeente.nl`,
  committees: [],
  portfolios: ['Bestuur'],
  activeFrom: null,
  activeTo: null,
  ...parts,
});
const fractie = (shortName: string) => ({
  name: shortName,
  shortName,
  address: null,
  activeFrom: null,
  activeTo: null,
});
const base = emptyCouncil();
const council: Council = {
  ...base,
  griffie: { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' },
  fracties: [fractie('GH'), fractie('JV')],
  people: [person('Aal'), person('Baars', { fractie: 'JV' }), person('Cod', { activeTo: '2026-01-31' })],
  settings: { ...base.settings, checkedTerm: '2018-03-21' },
};
const main = () => within(screen.getByRole('main'));
const names = (given: Council | null) => given?.people.map(({ familyName }) => familyName);

test('each row of an import is taken or left; the gone end on a day; undo brings it all back', async () => {
  const { mailbox, user } = await openCouncil(council);
  await importFile(
    user,
    'achternaam;voornaam;fractie;rol;email\nAal;Lid;JV;raadslid;aal@voorbeeldgemeente.nl\nDorade;Lid;GH;raadslid;dorade@voorbeeldgemeente.nl\nElft;Lid;Nieuw;raadslid;elft@voorbeeldgemeente.nl\nForel;;;;geen adres\nGul;Lid;GH;koning;gul@voorbeeldgemeente.nl\n',
  );
  expect(await screen.findByRole('heading', { name: 'Wat er verandert' })).toHaveFocus();
  expect(screen.getByText('2 regels niet te gebruiken')).toBeVisible();
  expect(screen.getByText('Regel 5: “geen adres” is geen e-mailadres')).toBeVisible();
  expect(screen.getByText('Regel 6: rol “koning” is onbekend')).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Lid Aal: fractie GH → JV' })).toBeChecked();
  // A new fractie takes its people along.
  await user.click(screen.getByRole('checkbox', { name: 'Fractie Nieuw' }));
  expect(screen.getByRole('checkbox', { name: /^Lid Elft/ })).not.toBeChecked();
  await user.click(screen.getByRole('checkbox', { name: /^Lid Aal/ }));
  await user.selectOptions(screen.getByLabelText('Lid Baars'), 'Beëindigen');
  await user.selectOptions(screen.getByLabelText('Lid Cod'), 'Verwijderen');
  fireEvent.change(screen.getByLabelText('Laatste dag van wie u beëindigt'), { target: { value: '2026-02-10' } });
  await user.click(screen.getByRole('button', { name: 'Overnemen' }));
  const undo = await main().findByRole('button', { name: 'Ongedaan maken' });
  expect(undo).toHaveFocus();
  const after = await stored(mailbox);
  expect(names(after)).toEqual(['Aal', 'Baars', 'Dorade']);
  expect(after?.fracties.map(({ shortName }) => shortName)).toEqual(['GH', 'JV']);
  expect(after?.people.map(({ fractie: of, activeTo }) => [of, activeTo])).toEqual([
    ['GH', null],
    ['JV', '2026-02-10'],
    ['GH', null],
  ]);
  await user.click(undo);
  await waitFor(async () => {
    expect((await stored(mailbox))?.people).toEqual(council.people);
  });
}, 20_000);

test('a workbook is named for what it is', async () => {
  const { user } = await openCouncil();
  await importFile(user, Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'raad.xlsx');
  expect(await screen.findByRole('alert')).toHaveTextContent(/Excel-bestand/);
});

test('after an election memberships end together, whoever stays is unticked, and undo gives them back', async () => {
  const { mailbox, user } = await openCouncil(council);
  expect(screen.getByText('Sinds de raadsverkiezing van 16 maart 2022 is deze lijst niet nagekeken.')).toBeVisible();
  expect(screen.getByText('Lid Cod: einddatum 31 januari 2026 is verstreken.')).toBeVisible();
  expect(screen.getByText('Op 18 maart 2026 is er een raadsverkiezing.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Lidmaatschappen beëindigen…' }));
  const form = within(screen.getByRole('form', { name: 'Lidmaatschappen beëindigen…' }));
  expect(form.getByLabelText('Laatste dag')).toHaveFocus();
  expect(form.getByLabelText('Laatste dag')).toHaveValue('2022-03-29');
  await user.click(form.getByRole('checkbox', { name: 'JV: 1 van 1' }));
  await user.click(form.getByRole('button', { name: '2 lidmaatschappen beëindigen' }));
  await screen.findAllByText('2 lidmaatschappen eindigen op 29 maart 2022.');
  expect((await stored(mailbox))?.people.map(({ activeTo }) => activeTo)).toEqual(['2022-03-29', null, '2022-03-29']);
  await user.click(main().getByRole('button', { name: 'Ongedaan maken' }));
  await waitFor(async () => {
    expect((await stored(mailbox))?.people).toEqual(council.people);
  });
  await user.click(screen.getByRole('button', { name: 'Lijst is nagekeken' }));
  await waitFor(async () => {
    expect((await stored(mailbox))?.settings.checkedTerm).toBe('2022-03-16');
  });
  expect(screen.queryByText(/^Sinds de raadsverkiezing/)).toBeNull();
}, 20_000);

test('whoever stopped is taken out of the list after a look at the names', async () => {
  const { mailbox, user } = await openCouncil(council);
  await user.click(screen.getByRole('button', { name: 'Weghalen wie gestopt is (1)…' }));
  expect(screen.getByText('Lid Cod (GH), tot en met 31 januari 2026')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Weghalen' }));
  await main().findByRole('button', { name: 'Ongedaan maken' });
  expect(names(await stored(mailbox))).toEqual(['Aal', 'Baars']);
});

test('a topic gets portfolios of the office’s own, chosen or typed, and goes back to none', async () => {
  const { mailbox, user } = await openCouncil(council);
  await user.click(screen.getByText('23 onderwerpen'));
  await user.click(screen.getByRole('button', { name: 'Wijzigen: Jeugd' }));
  const form = within(screen.getByRole('form', { name: 'Portefeuilles bij Jeugd' }));
  await user.click(form.getByRole('checkbox', { name: 'Bestuur' }));
  // Typed and not added: it goes along all the same.
  fireEvent.change(form.getByLabelText('Andere portefeuille'), { target: { value: 'Samenleving' } });
  await user.click(form.getByRole('button', { name: 'Opslaan' }));
  await screen.findByText(/Uw regel: Bestuur, Samenleving/);
  expect((await stored(mailbox))?.settings.topicPortfolios).toEqual([
    { topic: 'Jeugd', portfolios: ['Bestuur', 'Samenleving'] },
  ]);
  await user.click(screen.getByRole('button', { name: 'Wijzigen: Jeugd' }));
  await user.click(screen.getByRole('button', { name: 'Terug naar naam of beleidsveld' }));
  await waitFor(async () => {
    expect((await stored(mailbox))?.settings.topicPortfolios).toEqual([]);
  });
});

test('roles that count, and lines that show how they will read', async () => {
  const { mailbox, user } = await openCouncil(council);
  await user.click(screen.getByRole('checkbox', { name: 'wethouder' }));
  const opening = screen.getByLabelText('Openingsregel');
  fireEvent.change(opening, { target: { value: 'Uit {nieuwsbrief} van {dtum}' } });
  expect(opening).toHaveAccessibleDescription(/\{dtum\} is geen invulwoord/);
  expect(opening).toHaveAccessibleDescription(/Voorbeeld: Uit VNG Weekoverzicht van/);
  await user.click(screen.getByRole('button', { name: 'Opslaan' }));
  await waitFor(async () => {
    expect((await stored(mailbox))?.settings.memberRoles).toContain('wethouder');
  });
});

test('a portfolio and a committee of one’s own are typed into the person’s form', async () => {
  const { mailbox, user } = await openCouncil(council);
  await user.type(screen.getByRole('searchbox', { name: 'Naam, fractie of onderwerp zoeken' }), 'baars');
  await user.click(await screen.findByRole('button', { name: 'Wijzigen: Lid Baars' }));
  const form = within(screen.getByRole('form', { name: 'Wijzigen: Lid Baars' }));
  await user.click(form.getByText('Portefeuilles (1 gekozen)'));
  await user.type(form.getByLabelText('Andere portefeuille'), 'Havens{Enter}');
  expect(form.getByRole('checkbox', { name: 'Havens' })).toBeChecked();
  await user.click(form.getByText('Commissies kiezen'));
  await user.type(form.getByLabelText('Andere commissie'), 'Ruimte en Water');
  await user.click(form.getByRole('button', { name: 'Opslaan' }));
  await waitFor(async () => {
    expect((await stored(mailbox))?.people[1]).toMatchObject({
      portfolios: ['Bestuur', 'Havens'],
      committees: ['Ruimte en Water'],
    });
  });
});
