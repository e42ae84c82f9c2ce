import './browser.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { emptyCouncil, type Council } from '../../src/council/council.ts';
import { pack } from '../../src/council/packed.ts';
import { councilKey } from '../../src/council/stored.ts';
import { MailboxError } from '../../src/mailbox/port.ts';
import type { FakeMailbox } from '../mailbox/fake.ts';
import { example } from './fixtures.ts';
import { axe } from './axe.ts';
import { renderPane } from './renderPane.tsx';
import { left, open, rest, row, titleOf } from './worklist.ts';

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
  await screen.findAllByRole('checkbox', { name: /^Kiezen: / });
  await waitFor(() => {
    expect(left()).not.toBeNull();
  });
  return view;
}
const lead = 'Handreiking noodopvang verschenen';
const congres = 'Congres digitale raad';
const wet = 'Wet open overheid geëvalueerd';
const bar = (title: string) => within(within(row(title)).getByRole('toolbar', { name: `Doorsturen aan: ${title}` }));

describe('one press', () => {
  test('opens one e-mail: To the griffie, everybody in Bcc, nothing of the mail', async () => {
    const { user, mailbox } = await show();
    await open(user, lead);
    await user.click(bar(lead).getByRole('button', { name: 'Hele raad' }));
    expect(await within(row(lead)).findByText('Klaargezet voor hele raad')).toBeVisible();
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

  test('the whole council, fracties in the order of the office, woordvoerders where there is a topic', async () => {
    const { user } = await show();
    const names = (title: string) =>
      within(row(title))
        .getAllByRole('button')
        .slice(1)
        .map((button) => button.firstChild?.textContent);
    await open(user, lead);
    expect(names(lead)).toEqual(['Hele raad', 'Zon', 'Aarde', 'Leeg', 'Meer kiezen', 'Weekbericht', 'Overslaan']);
    await open(user, wet);
    expect(names(wet)).toEqual([
      'Hele raad',
      'Zon',
      'Aarde',
      'Leeg',
      'Meer kiezen',
      'Woordvoerders',
      'Weekbericht',
      'Overslaan',
    ]);
    expect(screen.getAllByRole('toolbar')).toHaveLength(1);
  });

  test('by which way each is reached is told; one without any address does nothing', async () => {
    const { user, mailbox } = await show();
    await open(user, lead);
    expect(bar(lead).getByRole('button', { name: 'Hele raad' })).toHaveAccessibleDescription('3 fracties');
    expect(bar(lead).getByRole('button', { name: 'Zon' })).toHaveAccessibleDescription('fractieadres');
    const empty = bar(lead).getByRole('button', { name: 'Leeg' });
    expect(empty).toHaveAccessibleDescription('geen adres');
    expect(empty).toHaveAttribute('aria-disabled', 'true');
    await user.click(empty);
    expect(mailbox.opened.messages).toEqual([]);
  });

  test('several fracties together get one e-mail', async () => {
    const { user, mailbox } = await show();
    const opened = await open(user, lead);
    await user.click(opened.getByRole('button', { name: 'Meer kiezen' }));
    expect(opened.queryByRole('button', { name: /^Doorsturen aan/ })).toBeNull();
    await user.click(opened.getByRole('checkbox', { name: 'Zon' }));
    await user.click(opened.getByRole('checkbox', { name: 'Aarde' }));
    await user.click(opened.getByRole('button', { name: 'Doorsturen aan Zon en Aarde' }));
    await within(row(lead)).findByText(/^Klaargezet voor (Zon en Aarde|Aarde en Zon)$/);
    expect(mailbox.opened.messages.map(({ bcc }) => bcc.length)).toEqual([2]);
  });

  test('without a council one button leads to where that is filled in', async () => {
    const { user } = await show(null);
    const opened = await open(user, lead);
    expect(opened.queryByRole('button', { name: 'Hele raad' })).toBeNull();
    await user.click(opened.getByRole('button', { name: 'Doorsturen' }));
    await screen.findByRole('heading', { level: 1, name: 'Ontvangers' });
  });

  test('the griffie’s own address is asked for once, checked, and kept', async () => {
    const { user, mailbox } = await show({ griffie: null });
    await open(user, lead);
    await user.click(bar(lead).getByRole('button', { name: 'Zon' }));
    const field = await screen.findByRole('textbox', { name: /Adres van de griffie/ });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'geen adres{Enter}');
    expect(await screen.findByText('Dit is geen e-mailadres')).toBeVisible();
    expect(mailbox.opened.messages).toEqual([]);
    await user.clear(field);
    await user.type(field, 'raad@voorbeeldgemeente.nl{Enter}');
    await within(row(lead)).findByText('Klaargezet voor Zon');
    expect(mailbox.opened.messages[0]?.to).toEqual([{ name: 'Griffie', address: 'raad@voorbeeldgemeente.nl' }]);
    expect(JSON.stringify(await mailbox.mailboxStore.load(councilKey))).toContain('raad@voorbeeldgemeente.nl');
  });
});

describe('after a decision', () => {
  test('the row collapses, the next undecided one opens and has the focus, and it is read out', async () => {
    const { user } = await show();
    await open(user, lead);
    await user.click(within(row(lead)).getByRole('button', { name: `Overslaan: ${lead}` }));
    await waitFor(() => {
      expect(titleOf(congres)).toHaveFocus();
    });
    expect(titleOf(lead)).toHaveAttribute('aria-expanded', 'false');
    expect(titleOf(congres)).toHaveAttribute('aria-expanded', 'true');
    expect(within(row(lead)).getByText('Overgeslagen')).toBeVisible();
    expect(left()).toBe(4);
  });

  test('what is done is taken back: it opens again', async () => {
    const { user } = await show();
    await open(user, lead);
    await user.click(within(row(lead)).getByRole('button', { name: `Overslaan: ${lead}` }));
    await rest();
    await user.click(within(row(lead)).getByRole('button', { name: `Ongedaan maken: ${lead}` }));
    await waitFor(() => {
      expect(titleOf(lead)).toHaveFocus();
    });
    expect(titleOf(lead)).toHaveAttribute('aria-expanded', 'true');
    expect(left()).toBe(5);
  });

  test('a double click, and a press right after the list moved, reach nothing more', async () => {
    const { user, mailbox } = await show();
    await open(user, lead);
    await user.dblClick(bar(lead).getByRole('button', { name: 'Zon' }));
    await within(row(lead)).findByText('Klaargezet voor Zon');
    // The row that opened lies under the mouse now.
    fireEvent.click(
      within(await within(row(congres)).findByRole('toolbar')).getByRole('button', { name: 'Hele raad' }),
      {
        detail: 1,
      },
    );
    expect(mailbox.opened.messages).toHaveLength(1);
    await rest();
    fireEvent.click(within(within(row(congres)).getByRole('toolbar')).getByRole('button', { name: 'Hele raad' }), {
      detail: 1,
    });
    await waitFor(() => {
      expect(mailbox.opened.messages).toHaveLength(2);
    });
  });

  test('D, held for long, gives one e-mail', async () => {
    const { mailbox } = await show();
    act(() => {
      titleOf(lead).focus();
    });
    for (let turn = 0; turn < 40; turn += 1) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: 'd', repeat: turn > 0 });
    }
    await within(row(lead)).findByText('Klaargezet voor hele raad');
    expect(mailbox.opened.messages).toHaveLength(1);
  });

  test('keys: arrows among rows, Space chooses, O passes over, Z takes back, / searches', async () => {
    const { user } = await show();
    act(() => {
      titleOf(lead).focus();
    });
    await user.keyboard('{ArrowDown}');
    expect(titleOf(congres)).toHaveFocus();
    await user.keyboard(' ');
    expect(within(row(congres)).getByRole('checkbox')).toBeChecked();
    expect(titleOf(congres)).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard(' {Home}');
    expect(titleOf(lead)).toHaveFocus();
    await user.keyboard('o');
    await waitFor(() => {
      expect(titleOf(congres)).toHaveFocus();
    });
    await rest();
    await user.keyboard('{ArrowUp}z');
    await waitFor(() => {
      expect(left()).toBe(5);
    });
    await rest();
    await user.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  test('the last one: told as such, and the focus is there', async () => {
    const { user } = await show();
    for (let turn = 0; turn < 5; turn += 1) {
      const title = turn === 0 ? lead : (document.activeElement?.querySelector('span:last-of-type')?.textContent ?? '');
      if (turn === 0) await open(user, title);
      await user.click(await screen.findByRole('button', { name: /^Overslaan: / }));
      await rest();
    }
    const done = await screen.findByRole('heading', { level: 2, name: 'Alles is gedaan' });
    expect(done.closest('[tabindex]')).toHaveFocus();
    expect(screen.getByText('Overgeslagen 5.')).toBeVisible();
  }, 20_000);
});

describe('a form that does not open', () => {
  test.each([
    ['failed', 'Outlook kon de e-mail niet openen.'],
    ['timeout', 'Outlook gaf geen antwoord. Kijk of de e-mail toch is geopend.'],
    ['unsupported', 'Deze versie van Outlook kan geen nieuwe e-mail openen.'],
  ] as const)('(%s) is never called klaargezet, and the row stays open', async (reason, text) => {
    const { user, mailbox } = await show();
    mailbox.fail('openMessageForm', new MailboxError(reason, 'x'));
    const opened = await open(user, lead);
    await user.click(bar(lead).getByRole('button', { name: 'Zon' }));
    expect(await opened.findByText(text)).toBeVisible();
    expect(screen.queryByText(/^Klaargezet/i)).toBeNull();
    expect(titleOf(lead)).toHaveAttribute('aria-expanded', 'true');
    expect(opened.getByRole('button', { name: 'Tekst kopiëren' })).toBeVisible();
    if (reason === 'unsupported') return;
    mailbox.heal();
    await user.click(opened.getByRole('button', { name: 'Opnieuw proberen' }));
    await within(row(lead)).findByText('Klaargezet voor Zon');
  });

  test('after a timeout the user may say that it did open', async () => {
    const { user, mailbox } = await show();
    mailbox.fail('openMessageForm', new MailboxError('timeout', 'x'));
    const opened = await open(user, lead);
    await user.click(bar(lead).getByRole('button', { name: 'Zon' }));
    await user.click(await opened.findByRole('button', { name: 'Is geopend' }));
    await within(row(lead)).findByText('Klaargezet voor Zon');
    expect(mailbox.opened.messages).toEqual([]);
  });
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

test('more recipients than an e-mail takes is said before anything opens, then one press per e-mail', async () => {
  const { user, mailbox } = await show({ fracties: [fractie('Groot', null)], people: many });
  const opened = await open(user, lead);
  await user.click(bar(lead).getByRole('button', { name: 'Groot' }));
  expect(await opened.findByText(/Outlook neemt 100 ontvangers per e-mail/)).toBeVisible();
  expect(mailbox.opened.messages).toEqual([]);
  await user.click(opened.getByRole('button', { name: 'Openen' }));
  expect(await opened.findByText('1 van 2 e-mails geopend')).toBeVisible();
  expect(within(row(lead)).queryByText(/^Klaargezet/)).toBeVisible();
  await user.click(opened.getByRole('button', { name: 'Volgende openen' }));
  await waitFor(() => {
    expect(mailbox.opened.messages.map(({ bcc }) => bcc.length)).toEqual([100, 30]);
  });
  expect(mailbox.opened.messages.every(({ to }) => to.length === 1)).toBe(true);
});

describe('several items', () => {
  test('go as one e-mail, by topic', async () => {
    const { user, mailbox } = await show();
    await user.click(screen.getByRole('checkbox', { name: `Kiezen: ${lead}` }));
    await user.click(screen.getByRole('checkbox', { name: `Kiezen: ${wet}` }));
    const choice = within(await screen.findByRole('region', { name: 'Gekozen berichten' }));
    expect(choice.getByText('2 berichten gekozen')).toBeVisible();
    await user.click(choice.getByRole('button', { name: 'Doorsturen' }));
    await user.click(choice.getByRole('button', { name: 'Zon' }));
    await within(row(lead)).findByText('Klaargezet voor Zon');
    expect(within(row(wet)).getByText('Klaargezet voor Zon')).toBeVisible();
    expect(mailbox.opened.messages).toHaveLength(1);
    expect(mailbox.opened.messages[0]?.htmlBody).toMatch(/<h2>Bestuur<\/h2>[^]*Wet open overheid/);
    expect(screen.queryByRole('region', { name: 'Gekozen berichten' })).toBeNull();
  });

  test('what the filter hides is chosen no longer', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('checkbox', { name: `Kiezen: ${lead}` }));
    await user.click(screen.getByRole('checkbox', { name: `Kiezen: ${wet}` }));
    await user.type(screen.getByRole('searchbox'), 'overheid');
    const choice = within(await screen.findByRole('region', { name: 'Gekozen berichten' }));
    expect(await choice.findByText('1 bericht gekozen')).toBeVisible();
  });
});

test('no accessibility rule is broken by an open row, a done one and the choice', async () => {
  const { user, container } = await show();
  await open(user, lead);
  await user.click(bar(lead).getByRole('button', { name: 'Zon' }));
  await within(row(lead)).findByText('Klaargezet voor Zon');
  await user.click(screen.getByRole('checkbox', { name: `Kiezen: ${wet}` }));
  await screen.findByRole('region', { name: 'Gekozen berichten' });
  expect(await axe(container)).toHaveNoViolations();
}, 20_000);
