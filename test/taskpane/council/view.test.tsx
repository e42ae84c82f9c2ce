/** "Ontvangers" as its user meets it: reached without a newsletter, by role and by name. */
import '../browser.ts';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { councilKey, readStored } from '../../../src/council/stored.ts';
import { createSession } from '../../../src/taskpane/model/session.ts';
import { Pane } from '../../../src/taskpane/Pane.tsx';
import { createFakeMailbox } from '../../mailbox/fake.ts';
import { clock } from '../fixtures.ts';

expect.extend(toHaveNoViolations);

const csv = [
  'achternaam;voornaam;fractie;rol;email;portefeuilles',
  'Aarde;Anna;Groen Voorbeeld;raadslid;a.aarde@voorbeeldgemeente.nl;Financiën',
  'Bron;Bas;Partij Voorbeeld;raadslid;geen adres;',
].join('\r\n');

async function openCouncil() {
  const mailbox = createFakeMailbox();
  const user = userEvent.setup();
  const session = createSession(mailbox, () => {
    throw new Error('no message is read here');
  });
  const { container } = render(<Pane mailbox={mailbox} session={session} clock={clock} />);
  await user.click(screen.getByRole('button', { name: 'Ontvangers' }));
  await screen.findByRole('button', { name: 'Bekijk wat er verandert' }, { timeout: 10_000 });
  return { mailbox, user, container };
}

const stored = async (mailbox: Awaited<ReturnType<typeof openCouncil>>['mailbox']) => {
  const found = readStored(await mailbox.mailboxStore.load(councilKey));
  return found.status === 'read' ? found.council : null;
};

async function importFile(user: ReturnType<typeof userEvent.setup>, text: string) {
  const file = new File([text], 'raad.csv', { type: 'text/csv' });
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer) });
  await user.upload(screen.getByLabelText('Bestand (CSV of JSON)'), file);
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
  await user.click(screen.getByRole('button', { name: 'Verwijder Anna Aarde' }));
  expect((await stored(mailbox))?.people).toEqual([]);
  const main = screen.getByRole('main');
  await user.click(within(main).getByRole('button', { name: 'Ongedaan maken' }));
  expect((await stored(mailbox))?.people).toHaveLength(1);
});
