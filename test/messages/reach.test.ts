import { looksImitated } from '../../src/council/address.ts';
import { emptyCouncil, type Council, type Fractie, type Person } from '../../src/council/council.ts';
import { withoutFractie, type Way } from '../../src/council/recipients.ts';
import type { Item } from '../../src/domain/newsletter.ts';
import { digestMessages } from '../../src/messages/digest.ts';
import { distribute, forward } from '../../src/messages/forward.ts';
import { messageSettings } from '../../src/messages/prepare.ts';
import { missedBy, reviewOf } from '../../src/messages/review.ts';

const today = '2026-11-21';
const griffie = { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' };

const fractie = (shortName: string, address: string | null, activeTo: string | null = null): Fractie => ({
  name: shortName,
  shortName,
  address,
  activeFrom: null,
  activeTo,
});
const member = (familyName: string, of: string | null, portfolios: string[] = [], more: Partial<Person> = {}) => ({
  givenName: '',
  particle: '',
  familyName,
  fractie: of,
  role: 'raadslid' as const,
  email: `${familyName.toLowerCase()}@voorbeeldgemeente.nl`,
  committees: [],
  portfolios,
  activeFrom: null,
  activeTo: null,
  ...more,
});
const given: Council = {
  ...emptyCouncil(),
  griffie,
  fracties: [fractie('GH', 'gh@voorbeeldgemeente.nl'), fractie('JV', null), fractie('Oud', null, '2025-01-01')],
  people: [
    member('Appel', 'GH', ['Financiën']),
    member('Bes', 'GH', ['Jeugd']),
    member('Citroen', 'GH', [], { email: '' }),
    member('Dadel', 'JV', ['Jeugd']),
    member('Erwt', 'JV', [], { email: 'erwt@voorbeeldgemeente' }),
    member('Framboos', 'Oud'),
    member('Gember', null),
    member('Hop', 'JV', [], { role: 'wethouder' }),
  ],
};
const settings = messageSettings(given, griffie, today, []);
const everybody = ['GH', 'JV', withoutFractie];
const selected = (id: string, topics: string[]) => {
  const item: Item = { id, title: id, topics, kind: 'nieuws', summary: '', events: [], links: [] };
  return { item, source: { subject: 'VNG Weekoverzicht', sentAt: '2026-11-20T09:00' } };
};
const nameOf = (address: string) => address.split('@')[0];

/** Name, way, items as [id, topics, parties], the e-mails as "items: addresses", who gets none of them and why. */
const table: [string, Way, [string, string[], string[]][], string[], string[]][] = [
  [
    'the group address, else all members, and who has no fractie',
    'fractie',
    [['a', ['Jeugd'], everybody]],
    ['a: gh dadel gember'],
    ['Erwt no-address', 'Framboos no-active-fractie'],
  ],
  [
    'woordvoerders per item, never of the other items: what has no topic goes to the whole fractie',
    'spokespeople',
    [
      ['a', ['Financiën'], ['GH']],
      ['b', [], ['GH']],
    ],
    ['a: appel', 'b: gh'],
    ['Dadel not-addressed', 'Erwt no-address', 'Framboos no-active-fractie', 'Gember not-addressed'],
  ],
  [
    'woordvoerders with the same items share an e-mail; who speaks on neither is told',
    'spokespeople',
    [
      ['a', ['Jeugd'], everybody],
      ['b', ['Jeugd'], everybody],
    ],
    ['ab: bes dadel gember'],
    ['Appel not-addressed', 'Citroen no-address', 'Erwt no-address', 'Framboos no-active-fractie'],
  ],
  [
    'all members, and the group address for the one who has none',
    'members',
    [['a', [], ['GH']]],
    ['a: appel bes gh'],
    ['Dadel not-addressed', 'Erwt no-address', 'Framboos no-active-fractie', 'Gember not-addressed'],
  ],
  [
    'a fractie that has ended gets nothing',
    'fractie',
    [['a', [], ['Oud']]],
    [],
    [
      'Appel not-addressed',
      'Bes not-addressed',
      'Citroen no-address',
      'Dadel not-addressed',
      'Erwt no-address',
      'Framboos no-active-fractie',
      'Gember not-addressed',
    ],
  ],
];

describe('whom items reach, and who is told to be missed', () => {
  it.each(table)('%s', (_, way, rows, mails, missed) => {
    const ticks = new Map(rows.map(([id, , parties]) => [id, parties]));
    const messages = distribute(
      rows.map(([id, topics]) => selected(id, topics)),
      ticks,
      given,
      settings,
      way,
    );
    expect(
      messages.map(
        ({ items, form }) => `${items.join('')}: ${form.bcc.map(({ address }) => nameOf(address)).join(' ')}`,
      ),
    ).toEqual(mails);
    const told = missedBy(messages, given, today).map(({ name, reason }) => `${name} ${reason}`);
    // A wethouder is nobody that the office counts to the council.
    expect(told).toEqual(missed);
  });
  it('an address that cannot be used is named in the message that it is missing from', () => {
    const [message] = forward([selected('a', [])], { kind: 'council' }, given, settings);
    expect(message?.notes).toContainEqual({ code: 'address-invalid', address: 'erwt@voorbeeldgemeente' });
    const [weekly] = digestMessages([selected('a', [])], given, settings);
    expect(weekly?.notes).toContainEqual({ code: 'address-invalid', address: 'erwt@voorbeeldgemeente' });
    const [other] = forward([selected('a', [])], { kind: 'fractie', shortName: 'GH' }, given, settings);
    expect(other?.notes).toEqual([]);
  });
  it('the members without a fractie stand in the review of what is for them', () => {
    const messages = distribute([selected('a', [])], new Map([['a', [withoutFractie]]]), given, settings);
    expect(messages.map((message) => reviewOf(message, given, today).missed)).toEqual([[]]);
    expect(messages[0]?.form.bcc.map(({ address }) => nameOf(address))).toEqual(['gember']);
  });
  it.each([
    ['griffie@voorbeeldgemeente.nl', false],
    ['jörg@bücher.example', false],
    ['griffie@v\u043e\u043erbeeldgemeente.nl', true],
    ['griffie@xn--vrbeeld-o7f.nl', true],
  ])('%s imitates another host: %s', (address, expected) => {
    expect(looksImitated(address)).toBe(expected);
  });
});
