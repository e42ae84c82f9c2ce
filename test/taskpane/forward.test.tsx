import './browser.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { emptyCouncil, type Council } from '../../src/council/council.ts';
import { pack } from '../../src/council/packed.ts';
import { councilKey } from '../../src/council/stored.ts';
import { MailboxError } from '../../src/mailbox/port.ts';
import type { FakeMailbox } from '../mailbox/fake.ts';
import { example } from './fixtures.ts';
import { renderPane } from './renderPane.tsx';
import { axe } from './axe.ts';

type User = ReturnType<typeof userEvent.setup>;

const fractie = (shortName: string, address: string | null) => ({
  name: `Fractie ${shortName}`,
  shortName,
  address,
  activeFrom: null,
  activeTo: null,
});
/** Three fracties, one of them without any address; nobody has a portfolio. */
function council(changes: Partial<Council> = {}): Council {
  return {
    ...emptyCouncil(),
    revision: 1,
    griffie: { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' },
    fracties: [
      fractie('Zon', 'zon@voorbeeldgemeente.nl'),
      fractie('Aarde', 'aarde@voorbeeldgemeente.nl'),
      fractie('Leeg', null),
    ],
    ...changes,
  };
}

async function show(changes: Partial<Council> | null = {}, prepare: (mailbox: FakeMailbox) => void = () => undefined) {
  const view = renderPane({ a: example }, (mailbox) => {
    if (changes !== null) void mailbox.mailboxStore.save(councilKey, pack(council(changes)));
    prepare(mailbox);
  });
  await screen.findAllByRole('checkbox', { name: /^Kies / });
  return view;
}

/** The toolbar of an item, which comes when its card is pointed at. */
async function toolbar(user: User, title: string) {
  await user.hover(screen.getByRole('article', { name: title }));
  return within(await screen.findByRole('toolbar', { name: `Doorsturen: ${title}` }));
}
const lead = 'Handreiking noodopvang verschenen';
const wet = 'Wet open overheid geëvalueerd';

test('one click opens one message: To the griffie, everybody in Bcc, nothing of the mail', async () => {
  const { user, mailbox } = await show();
  const bar = await toolbar(user, lead);
  await user.click(bar.getByRole('button', { name: 'Hele raad' }));
  await screen.findByText('Klaargezet voor de hele raad.');
  expect(mailbox.opened.messages).toMatchObject([
    {
      to: [{ address: 'griffie@voorbeeldgemeente.nl' }],
      bcc: [{ address: 'zon@voorbeeldgemeente.nl' }, { address: 'aarde@voorbeeldgemeente.nl' }],
      subject: lead,
    },
  ]);
  expect(mailbox.opened.messages[0]?.htmlBody).toContain('https://www.voorbeeldgemeente.nl/noodopvang');
  expect(JSON.stringify(mailbox.opened.messages)).not.toMatch(/safelinks|spotler/);
});

test('the toolbar: whole council, fracties in the order of the office, woordvoerders where there is a topic', async () => {
  const { user } = await show();
  const names = (bar: Awaited<ReturnType<typeof toolbar>>) =>
    bar.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent);
  expect(names(await toolbar(user, lead))).toEqual(['Hele raad', 'Zon', 'Aarde', 'Leeg', 'Bewaar voor weekbericht']);
  expect(names(await toolbar(user, wet))).toEqual([
    'Hele raad',
    'Zon',
    'Aarde',
    'Leeg',
    'Woordvoerders',
    'Bewaar voor weekbericht',
  ]);
  expect(screen.getAllByRole('toolbar')).toHaveLength(1);
});

test('by keyboard: the resting button becomes the toolbar, which has the focus', async () => {
  const { user, mailbox } = await show();
  const card = within(screen.getByRole('article', { name: wet }));
  act(() => {
    card.getByRole('button', { name: 'Hele raad' }).focus();
  });
  const bar = within(await screen.findByRole('toolbar', { name: `Doorsturen: ${wet}` }));
  expect(bar.getByRole('button', { name: 'Hele raad' })).toHaveFocus();
  await user.keyboard('{Enter}');
  await screen.findByText('Klaargezet voor de hele raad.');
  expect(mailbox.opened.messages).toHaveLength(1);
});

test('a fractie without an address: nothing opens, and it is said', async () => {
  const { user, mailbox } = await show();
  await user.click((await toolbar(user, lead)).getByRole('button', { name: 'Leeg' }));
  // It is read out too, so it is looked for on the card.
  await within(screen.getByRole('article', { name: lead })).findByText(/Voor Leeg is geen bruikbaar adres bekend/);
  expect(mailbox.opened.messages).toEqual([]);
});

test('without a council the buttons make way for what must be done first', async () => {
  await show(null);
  expect(await screen.findAllByText(/^Ontvangers instellen$|^Vul eerst in wie/)).not.toHaveLength(0);
  expect(screen.queryByRole('button', { name: 'Hele raad' })).not.toBeInTheDocument();
});

test('the griffie’s own address is asked for once, checked, and kept', async () => {
  const { user, mailbox } = await show({ griffie: null });
  await user.click((await toolbar(user, lead)).getByRole('button', { name: 'Zon' }));
  const field = await screen.findByRole('textbox', { name: /Adres van de griffie/ });
  expect(field).toHaveFocus();
  await user.clear(field);
  await user.type(field, 'geen adres{Enter}');
  expect(await screen.findByText('Dit is geen e-mailadres')).toBeVisible();
  expect(mailbox.opened.messages).toEqual([]);
  await user.clear(field);
  await user.type(field, 'raad@voorbeeldgemeente.nl{Enter}');
  await screen.findByText('Klaargezet voor Zon.');
  expect(mailbox.opened.messages[0]?.to).toEqual([{ name: 'Griffie', address: 'raad@voorbeeldgemeente.nl' }]);
  await user.click((await toolbar(user, wet)).getByRole('button', { name: 'Zon' }));
  await waitFor(() => {
    expect(mailbox.opened.messages).toHaveLength(2);
  });
  expect(JSON.stringify(await mailbox.mailboxStore.load(councilKey))).toContain('raad@voorbeeldgemeente.nl');
});

test('beside the button it says to check Van where it is not certain, and only there', async () => {
  const { user, unmount } = await show();
  await toolbar(user, lead);
  expect(screen.queryByText(/^Controleer Van/)).not.toBeInTheDocument();
  unmount();
  const other = await show({ griffie: { name: 'Griffie', address: 'raadsgriffie@voorbeeldgemeente.nl' } });
  await toolbar(other.user, lead);
  const card = within(screen.getByRole('article', { name: lead }));
  expect(card.getByText('Controleer Van: raadsgriffie@voorbeeldgemeente.nl')).toBeVisible();
  // For jsdom the place where the address may be broken is a space.
  expect(screen.getByRole('toolbar')).toHaveAccessibleDescription(
    /^Controleer Van: raadsgriffie ?@voorbeeldgemeente.nl$/,
  );
});

test.each([
  ['failed', 'Outlook kon de e-mail niet openen.', 'Opnieuw'],
  ['timeout', 'Outlook gaf geen antwoord; kijk of de e-mail toch is geopend.', 'Opnieuw'],
  ['unsupported', 'Deze versie van Outlook kan geen nieuwe e-mail openen. Kopieer de tekst.', 'Kopieer'],
] as const)('a form that does not open (%s) is never called klaargezet', async (reason, text, button) => {
  const { user, mailbox } = await show();
  mailbox.fail('openMessageForm', new MailboxError(reason, 'x'));
  await user.click((await toolbar(user, lead)).getByRole('button', { name: 'Zon' }));
  expect(await screen.findByText(text)).toBeVisible();
  expect(screen.queryByText(/^Klaargezet/i)).not.toBeInTheDocument();
  const card = within(screen.getByRole('article', { name: lead }));
  expect(card.getByRole('button', { name: button })).toBeVisible();
  expect(card.getByRole('button', { name: 'Kopieer' })).toBeVisible();
  if (reason === 'unsupported') return;
  mailbox.heal();
  await user.click(card.getByRole('button', { name: 'Opnieuw' }));
  await screen.findByText('Klaargezet voor Zon.');
});

test('after a timeout the user may say that it did open', async () => {
  const { user, mailbox } = await show();
  mailbox.fail('openMessageForm', new MailboxError('timeout', 'x'));
  await user.click((await toolbar(user, lead)).getByRole('button', { name: 'Zon' }));
  await user.click(await screen.findByRole('button', { name: 'Wel geopend' }));
  await screen.findByText('Klaargezet voor Zon.');
  expect(mailbox.opened.messages).toEqual([]);
});

test('undo takes back this message, not what was prepared for another fractie', async () => {
  const { user } = await show();
  await user.click((await toolbar(user, lead)).getByRole('button', { name: 'Zon' }));
  await screen.findByText('Klaargezet voor Zon.');
  await user.click((await toolbar(user, lead)).getByRole('button', { name: 'Aarde' }));
  await screen.findByText('Klaargezet voor Aarde.');
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  await screen.findAllByText('Niet meer klaargezet voor Aarde.'); // seen and heard
  const card = within(screen.getByRole('article', { name: lead }));
  await waitFor(() => {
    expect(card.getByText(/klaargezet voor Zon/i)).toBeVisible();
  });
  expect(card.queryByText(/klaargezet voor .*Aarde,/i)).not.toBeInTheDocument();
});

test('what the state on the card says is not said again below it; all else that was done is', async () => {
  const { user } = await show();
  const card = within(screen.getByRole('article', { name: lead }));
  const line = () => card.queryByRole('button', { name: /^Ongedaan maken: / })?.getAttribute('aria-label') ?? null;
  const send = async (name: string) => user.click((await toolbar(user, lead)).getByRole('button', { name }));
  await send('Zon');
  await card.findByText('Klaargezet voor Zon.');
  expect(line()).toBeNull();
  expect(card.queryByRole('button', { name: /^Geen actie nodig/ })).not.toBeInTheDocument();
  await user.click(card.getByRole('button', { name: 'Opnieuw' }));
  await card.findByText('Klaargezet voor Zon.');
  expect(line()).toBeNull();
  await send('Aarde');
  await card.findByText('Klaargezet voor Aarde.');
  expect(line()).toBe(`Ongedaan maken: Klaargezet voor Zon en Aarde, ${lead}`);
  await user.click(card.getByRole('button', { name: 'Ongedaan maken' }));
  expect(line()).toBe(`Ongedaan maken: Klaargezet voor Zon, ${lead}`);
  await send('Zon');
  await card.findByText('Klaargezet voor Zon.');
  expect(line()).toBeNull();
  // Nobody to send it to: the state makes place, the line is there again and takes back.
  await send('Leeg');
  await user.click(card.getByRole('button', { name: `Ongedaan maken: Klaargezet voor Zon, ${lead}` }));
  expect(card.getByRole('button', { name: `Geen actie nodig: ${lead}` })).toHaveFocus();
});

test('where colleagues do not see it, the line that says so stays', async () => {
  const { user } = await show({}, (mailbox) => {
    mailbox.fail('saveOnItem', new MailboxError('failed', '9020'));
  });
  await user.click((await toolbar(user, lead)).getByRole('button', { name: 'Zon' }));
  const card = within(screen.getByRole('article', { name: lead }));
  expect(await card.findByText(/^Klaargezet voor Zon, .*\(alleen voor u zichtbaar\)$/)).toBeVisible();
  expect(card.getByText('Klaargezet voor Zon.')).toBeVisible();
});

/** More than one message takes. */
const many = Array.from({ length: 130 }, (_, index) => ({
  givenName: 'Lid',
  particle: '',
  familyName: `Nummer${index}`,
  fractie: 'Groot',
  role: 'raadslid' as const,
  email: `lid${index}@voorbeeldgemeente.nl`,
  committees: [],
  portfolios: [],
  activeFrom: null,
  activeTo: null,
}));

test('more recipients than a message takes is said before anything opens, then one click per message', async () => {
  const { user, mailbox } = await show({ fracties: [fractie('Groot', null)], people: many });
  await user.click((await toolbar(user, lead)).getByRole('button', { name: 'Groot' }));
  expect(await screen.findByText('Dit worden 2 e-mails, die na elkaar opengaan.')).toBeVisible();
  expect(mailbox.opened.messages).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Open e-mail 1 van 2: Groot' }));
  await user.click(await screen.findByRole('button', { name: 'Open e-mail 2 van 2: Groot' }));
  await waitFor(() => {
    expect(mailbox.opened.messages.map(({ bcc }) => bcc.length)).toEqual([100, 30]);
  });
  expect(mailbox.opened.messages.every(({ to }) => to.length === 1)).toBe(true);
});

test('what still waits is not lost when something else is sent first', async () => {
  const fracties = [fractie('Groot', null), fractie('Zon', 'zon@voorbeeldgemeente.nl')];
  const { user, mailbox } = await show({ fracties, people: many });
  const bar = await toolbar(user, lead);
  await user.click(bar.getByRole('button', { name: 'Groot' }));
  await user.click(await screen.findByRole('button', { name: /1 van 2: Groot$/ }));
  await screen.findByRole('button', { name: /2 van 2: Groot$/ });
  await user.click(bar.getByRole('button', { name: 'Zon' }));
  await user.click(await screen.findByRole('button', { name: /2 van 2: Groot$/ }));
  await waitFor(() => {
    expect(mailbox.opened.messages.map(({ bcc }) => bcc.length)).toEqual([100, 1, 30]);
  });
});

test('an answer that comes after something else was sent is about its own message', async () => {
  const { user, mailbox } = await show();
  let fail: (error: Error) => void = () => undefined;
  const open = jest.spyOn(mailbox, 'openMessageForm').mockImplementationOnce(
    () =>
      new Promise((_, reject) => {
        fail = reject;
      }),
  );
  const bar = await toolbar(user, lead);
  await user.click(bar.getByRole('button', { name: 'Zon' }));
  await user.click(bar.getByRole('button', { name: 'Aarde' }));
  await screen.findByText('Klaargezet voor Aarde.');
  expect(open).toHaveBeenCalledTimes(2);
  act(() => {
    fail(new MailboxError('timeout', 'x'));
  });
  await user.click(await screen.findByRole('button', { name: 'Wel geopend' }));
  const card = within(screen.getByRole('article', { name: lead }));
  expect(await card.findByText(/^Klaargezet voor (Zon en Aarde|Aarde en Zon)/)).toBeVisible();
});

test('a selection goes as one message, by topic', async () => {
  const { user, mailbox } = await show();
  await user.click(screen.getByRole('checkbox', { name: `Kies ${lead}` }));
  await user.click(screen.getByRole('checkbox', { name: `Kies ${wet}` }));
  const bar = within(await screen.findByRole('region', { name: 'Gekozen berichten' }));
  expect(bar.getByText('2 berichten gekozen')).toBeVisible();
  await user.click(await bar.findByRole('button', { name: 'Zon' }));
  await bar.findByText('Klaargezet voor Zon.');
  expect(mailbox.opened.messages).toHaveLength(1);
  expect(mailbox.opened.messages[0]?.htmlBody).toMatch(/<h2>Bestuur<\/h2>[^]*Wet open overheid/);
  await user.click(bar.getByRole('button', { name: 'Keuze wissen' }));
  expect(screen.queryByRole('region', { name: 'Gekozen berichten' })).not.toBeInTheDocument();
});

test('no accessibility rule is broken by the toolbar, the state and the selection', async () => {
  const { user, container } = await show({ griffie: { name: 'G', address: 'raadsgriffie@voorbeeldgemeente.nl' } });
  await user.click((await toolbar(user, lead)).getByRole('button', { name: 'Zon' }));
  await screen.findByText('Klaargezet voor Zon.');
  await user.click(screen.getByRole('checkbox', { name: `Kies ${wet}` }));
  await screen.findByRole('region', { name: 'Gekozen berichten' });
  expect(await axe(container)).toHaveNoViolations();
}, 20_000);
