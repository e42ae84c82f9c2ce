/** "Ontvangers" as its user meets it: reached without a newsletter, by role and by name. */
import '../browser.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { importFile as chooseFile, openCouncil, stored } from './openCouncil.tsx';
import { axe } from '../axe.ts';

const csv = [
  'achternaam;voornaam;fractie;rol;email;portefeuilles',
  'Aarde;Anna;Groen Voorbeeld;raadslid;a.aarde@voorbeeldgemeente.nl;Financiën',
  'Bron;Bas;Partij Voorbeeld;raadslid;geen adres;',
].join('\r\n');

async function importFile(user: ReturnType<typeof userEvent.setup>, text: string) {
  await chooseFile(user, text);
  return screen.findByRole('button', { name: 'Overnemen' });
}

test('is reached without a newsletter and takes the focus to its title', async () => {
  const { container } = await openCouncil();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Ontvangers' }));
  expect(await axe(container)).toHaveNoViolations();
});

test('a file is shown before it is taken in, and a bad row is named with its line', async () => {
  const { mailbox, user } = await openCouncil();
  const take = await importFile(user, csv);
  expect(screen.getByText(/Regel 3: “geen adres” is geen e-mailadres/)).toBeTruthy();
  expect(await stored(mailbox)).toBeNull();
  await user.click(take);
  await screen.findByText('1 persoon');
  expect((await stored(mailbox))?.people).toMatchObject([{ familyName: 'Aarde', portfolios: ['Financiën'] }]);
  const undo = within(screen.getByRole('main')).getByRole('button', { name: 'Ongedaan maken' });
  expect(undo).toHaveFocus();
  await user.click(undo);
  expect((await stored(mailbox))?.people).toEqual([]);
});

test('whoever is not in a file stays, until chosen otherwise', async () => {
  const { mailbox, user } = await openCouncil();
  await user.click(await importFile(user, csv));
  await screen.findByText('1 persoon');
  await user.click(await importFile(user, csv.replace('Aarde;Anna', 'Zee;Zoë').replace('a.aarde', 'z.zee')));
  expect((await stored(mailbox))?.people.map(({ familyName }) => familyName)).toEqual(['Aarde', 'Zee']);
});

test('an address that is none is refused beside its field', async () => {
  const { mailbox, user } = await openCouncil();
  const field = screen.getByRole('textbox', { name: 'E-mailadres van de griffie' });
  await user.type(field, 'geen adres');
  await user.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(screen.getByText('Dit is geen bruikbaar e-mailadres.')).toBeTruthy();
  expect(document.activeElement).toBe(field);
  await user.clear(field);
  await user.type(field, 'griffie@voorbeeldgemeente.nl');
  await user.click(screen.getByRole('button', { name: 'Opslaan' }));
  await act(() => Promise.resolve());
  expect((await stored(mailbox))?.griffie?.address).toBe('griffie@voorbeeldgemeente.nl');
});

test('what was removed comes back with undo', async () => {
  const { mailbox, user } = await openCouncil();
  await user.click(await importFile(user, csv));
  await user.click(await screen.findByText('1 persoon'));
  await user.click(screen.getByRole('button', { name: 'Verwijderen: Anna Aarde' }));
  expect((await stored(mailbox))?.people).toEqual([]);
  const main = screen.getByRole('main');
  await user.click(within(main).getByRole('button', { name: 'Ongedaan maken' }));
  expect((await stored(mailbox))?.people).toHaveLength(1);
});

describe('by hand', () => {
  const region = () => within(screen.getByRole('main'));
  const fill = (form: HTMLElement, label: string, text: string) => {
    fireEvent.change(within(form).getByLabelText(label, { exact: false }), { target: { value: text } });
  };

  test('a fractie: the focus goes to its first field, what is wrong stands at its field, and back to the button', async () => {
    const { mailbox, user, container } = await openCouncil();
    const opener = region().getByRole('button', { name: 'Fractie toevoegen' });
    await user.click(opener);
    const form = region().getByRole('form', { name: 'Fractie toevoegen' });
    const name = within(form).getByLabelText('Naam van de fractie', { exact: false });
    expect(name).toHaveFocus();
    await user.click(within(form).getByRole('button', { name: 'Opslaan' }));
    expect(name).toHaveFocus();
    expect(name).toHaveAccessibleDescription(/nog niet ingevuld/);
    expect(await axe(container)).toHaveNoViolations();
    fill(form, 'Naam van de fractie', 'Partij Voorbeeld');
    fill(form, 'Korte naam', 'PV');
    fill(form, 'Groepsadres', 'geen adres');
    await user.click(within(region().getByRole('form')).getByRole('button', { name: 'Opslaan' }));
    const address = within(form).getByLabelText('Groepsadres');
    expect(address).toHaveFocus();
    expect(address).toHaveAccessibleDescription(/geen bruikbaar e-mailadres/);
    fill(form, 'Groepsadres', 'pv@voorbeeldgemeente.nl');
    await user.click(within(region().getByRole('form')).getByRole('button', { name: 'Opslaan' }));
    await region().findByRole('group', { name: 'Partij Voorbeeld' });
    expect(opener).toHaveFocus();
    await screen.findByText('Partij Voorbeeld is opgeslagen.');
    expect((await stored(mailbox))?.fracties).toEqual([
      {
        name: 'Partij Voorbeeld',
        shortName: 'PV',
        address: 'pv@voorbeeldgemeente.nl',
        activeFrom: null,
        activeTo: null,
      },
    ]);
  });

  test('a new short name goes along to the people, and is no other fractie’s', async () => {
    const { mailbox, user } = await openCouncil();
    await user.click(await importFile(user, csv));
    await user.click(await screen.findByRole('button', { name: 'Wijzigen: Groen Voorbeeld' }));
    const form = region().getByRole('form', { name: 'Wijzigen: Groen Voorbeeld' });
    expect(within(form).queryByRole('button', { name: 'Fractie verwijderen' })).toBeNull();
    fill(form, 'Korte naam', 'GV');
    await user.click(within(region().getByRole('form')).getByRole('button', { name: 'Opslaan' }));
    await region().findByRole('button', { name: 'Wijzigen: GV' });
    expect((await stored(mailbox))?.people).toMatchObject([{ familyName: 'Aarde', fractie: 'GV' }]);
    await user.click(region().getByRole('button', { name: 'Fractie toevoegen' }));
    const second = region().getByRole('form', { name: 'Fractie toevoegen' });
    fill(second, 'Naam van de fractie', 'Gemeentevernieuwers');
    fill(second, 'Korte naam', 'gv');
    await user.click(within(region().getByRole('form')).getByRole('button', { name: 'Opslaan' }));
    expect(within(second).getByLabelText('Korte naam')).toHaveAccessibleDescription(/heeft deze korte naam al/);
  });

  test('an empty fractie goes and comes back in its place', async () => {
    const { mailbox, user } = await openCouncil();
    for (const name of ['Een', 'Twee']) {
      await user.click(region().getByRole('button', { name: 'Fractie toevoegen' }));
      fill(region().getByRole('form'), 'Naam van de fractie', name);
      await user.click(within(region().getByRole('form')).getByRole('button', { name: 'Opslaan' }));
      await region().findByRole('group', { name });
    }
    await user.click(region().getByRole('button', { name: 'Wijzigen: Een' }));
    await user.click(region().getByRole('button', { name: 'Fractie verwijderen' }));
    const undo = await region().findByRole('button', { name: 'Ongedaan maken' });
    expect(undo).toHaveFocus();
    expect((await stored(mailbox))?.fracties.map(({ name }) => name)).toEqual(['Twee']);
    await user.click(undo);
    await region().findByRole('group', { name: 'Een' });
    expect((await stored(mailbox))?.fracties.map(({ name }) => name)).toEqual(['Een', 'Twee']);
  });

  test('a person with role, portfolios and period', async () => {
    const { mailbox, user, container } = await openCouncil();
    await user.click(await importFile(user, csv));
    await user.click(await screen.findByRole('button', { name: 'Persoon toevoegen aan Groen Voorbeeld' }));
    const form = region().getByRole('form', { name: 'Persoon toevoegen' });
    fill(form, 'Achternaam', 'Zee');
    fill(form, 'E-mailadres', 'a.aarde@voorbeeldgemeente.nl');
    await user.selectOptions(within(form).getByLabelText('Rol'), 'burgerraadslid');
    await user.click(within(form).getByText('Portefeuilles kiezen'));
    await user.click(within(form).getByRole('checkbox', { name: 'Onderwijs' }));
    await user.click(within(form).getByRole('checkbox', { name: 'Financiën' }));
    fill(form, 'Actief vanaf', '2026-03-26');
    fill(form, 'Actief tot en met', '2026-01-01');
    expect(await axe(container)).toHaveNoViolations();
    const save = within(form).getByRole('button', { name: 'Opslaan' });
    await user.click(save);
    expect(within(form).getByLabelText('E-mailadres')).toHaveAccessibleDescription(/heeft dit adres al/);
    expect(within(form).getByLabelText('Actief tot en met')).toHaveAccessibleDescription(/voor de begindatum/);
    fill(form, 'E-mailadres', 'z.zee@voorbeeldgemeente.nl');
    fill(form, 'Actief tot en met', '2030-03-27');
    await user.click(save);
    await screen.findByText('2 personen');
    expect((await stored(mailbox))?.people[1]).toMatchObject({
      familyName: 'Zee',
      fractie: 'Groen Voorbeeld',
      role: 'burgerraadslid',
      portfolios: ['Onderwijs', 'Financiën'],
      activeFrom: '2026-03-26',
      activeTo: '2030-03-27',
    });
  }, 20_000);

  test('what is cancelled changes nothing', async () => {
    const { mailbox, user } = await openCouncil();
    await user.click(await importFile(user, csv));
    await user.click(await screen.findByText('1 persoon'));
    const opener = screen.getByRole('button', { name: 'Wijzigen: Anna Aarde' });
    await user.click(opener);
    const form = region().getByRole('form', { name: 'Wijzigen: Anna Aarde' });
    fill(form, 'Achternaam', 'Anders');
    await user.click(within(form).getByRole('button', { name: 'Annuleren' }));
    expect(opener).toHaveFocus();
    expect((await stored(mailbox))?.people).toMatchObject([{ familyName: 'Aarde' }]);
  });
});
