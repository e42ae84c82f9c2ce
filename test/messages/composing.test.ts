import { emptyCouncil } from '../../src/council/council.ts';
import type { Council } from '../../src/council/council.ts';
import type { Item, Link } from '../../src/domain/newsletter.ts';
import { digest } from '../../src/messages/digest.ts';
import { distribute, forward } from '../../src/messages/forward.ts';
import { fillIn, unknownPlaceholders } from '../../src/messages/placeholders.ts';
import { messageSettings } from '../../src/messages/prepare.ts';
import { byTopic, piecesOf } from '../../src/messages/selection.ts';
import type { SelectedItem } from '../../src/messages/selection.ts';
import { largestCouncil } from '../council/councils.ts';

const today = '2025-07-01';
const griffie = { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' };
const source = { subject: 'VNG Raadsledennieuwsbrief juni 2025', sentAt: '2025-06-30T13:30' };
const more: Link = {
  text: 'Lees meer',
  href: 'https://www.example.nl/a',
  url: 'https://www.example.nl/a',
  role: 'more',
  status: 'direct',
};

function selected(id: string, more_: Partial<Item> = {}, from = source): SelectedItem {
  const base: Item = {
    id,
    title: `Titel ${id}`,
    topics: [],
    kind: 'nieuws',
    summary: 'Tekst.',
    events: [],
    links: [more],
  };
  return { item: { ...base, ...more_ }, source: from };
}

function councilOf(settings: Partial<Council['settings']> = {}): Council {
  const base = emptyCouncil();
  const fractie = { activeFrom: null, activeTo: null };
  return {
    ...base,
    griffie,
    fracties: [
      { ...fractie, name: 'Voorbeeldpartij', shortName: 'VBP', address: 'vbp@voorbeeldgemeente.nl' },
      { ...fractie, name: 'Groene Horizon', shortName: 'GH', address: 'gh@voorbeeldgemeente.nl' },
    ],
    settings: { ...base.settings, openingLine: 'Beste {fractie},', closingLine: 'Groet,\nde griffie', ...settings },
  };
}

const settingsOf = (council: Council) => messageSettings(council, griffie, today, []);
const toVbp = (selection: SelectedItem[], council = councilOf()) =>
  forward(selection, { kind: 'fractie', shortName: 'VBP' }, council, settingsOf(council));

describe('one message', () => {
  it('says what an event is, when and where, with link and source', () => {
    const event = selected('a', {
      title: 'Raad op Zaterdag <13 september>',
      topics: ['Bestuur'],
      kind: 'evenement',
      summary: 'In het stadhuis van Amersfoort.\nZet hem in uw agenda & kom!',
      events: [{ start: '2025-09-13T13:30', end: '2025-09-13T16:00', allDay: false, text: '13 september' }],
    });
    const [message] = toVbp([event]);
    expect(message?.form).toEqual({
      to: [griffie],
      bcc: [{ name: 'Voorbeeldpartij', address: 'vbp@voorbeeldgemeente.nl' }],
      subject: 'Raad op Zaterdag <13 september>',
      htmlBody:
        '<div style="font-family:Calibri,Arial,sans-serif;font-size:11pt">' +
        '<p>Beste VBP,</p><h3>Raad op Zaterdag &lt;13 september&gt;</h3>' +
        '<p><strong>Wanneer:</strong> zaterdag 13 september 2025, 13.30 – 16.00 uur<br>' +
        '<strong>Waar:</strong> stadhuis van Amersfoort</p>' +
        '<p>In het stadhuis van Amersfoort.</p><p>Zet hem in uw agenda &amp; kom!</p>' +
        '<p><a href="https://www.example.nl/a">Lees meer</a> (www.example.nl)</p>' +
        '<p>Bron: VNG Raadsledennieuwsbrief juni 2025, 30 juni 2025</p><p>Groet,<br>de griffie</p></div>',
    });
    expect(message?.text).toBe(
      'Beste VBP,\n\nRaad op Zaterdag <13 september>\nWanneer: zaterdag 13 september 2025, 13.30 – 16.00 uur\n' +
        'Waar: stadhuis van Amersfoort\nIn het stadhuis van Amersfoort.\nZet hem in uw agenda & kom!\n' +
        'Lees meer: https://www.example.nl/a\n\n' +
        'Bron: VNG Raadsledennieuwsbrief juni 2025, 30 juni 2025\n\nGroet,\nde griffie\n',
    );
    expect(message?.notes).toEqual([]);
  });
  it('an event without a date says so, and a link that stays behind is named', () => {
    const [message] = toVbp([selected('a', { kind: 'evenement', links: [{ ...more, status: 'tracked' }] })]);
    expect(message?.text).toContain('Wanneer: datum onbekend');
    expect(message?.text).toContain('Link niet meegestuurd: ');
    expect(message?.notes).toEqual([{ code: 'link-left-out', item: 'a', reason: 'personal' }]);
  });
  it('several items go by topic, what has none behind them', () => {
    const items = [
      selected('a'),
      selected('b', { topics: ['Jeugd'] }),
      selected('c', { topics: ['jeugd', 'Bestuur'] }),
    ];
    const [message] = toVbp(items);
    expect(message?.form.subject).toBe('3 berichten uit de VNG Raadsledennieuwsbrief juni 2025');
    expect(message?.form.htmlBody.match(/<h[23]>[^<]*/g)).toEqual([
      '<h2>Jeugd',
      '<h3>Titel b',
      '<h3>Titel c',
      '<h2>Overig',
      '<h3>Titel a',
    ]);
    expect(message?.items).toEqual(['b', 'c', 'a']);
  });
  it('what was printed twice stands there once, under both ids', () => {
    const twice = [selected('a', { topics: ['Jeugd'] }), selected('a-2', { topics: ['Bestuur'], duplicateOf: 'a' })];
    const [piece, ...others] = piecesOf(twice);
    expect(others).toEqual([]);
    expect([piece?.ids, piece?.topics]).toEqual([
      ['a', 'a-2'],
      ['Jeugd', 'Bestuur'],
    ]);
    expect(toVbp(twice)[0]?.items).toEqual(['a', 'a-2']);
    // Nearly the same is not the same: news and an event of one title stay two.
    expect(piecesOf([selected('a'), selected('b', { title: 'Titel a', summary: 'Anders.' })])).toHaveLength(2);
  });
  it('a group address stands in To only where the office chose so and it is alone', () => {
    const chosen = councilOf({ groupAddressInTo: true });
    expect(toVbp([selected('a')], chosen)[0]?.form).toMatchObject({
      to: [{ address: 'vbp@voorbeeldgemeente.nl' }],
      bcc: [],
    });
    const [both] = forward([selected('a')], { kind: 'council' }, chosen, settingsOf(chosen));
    expect(both?.form.to).toEqual([griffie]);
    expect(both?.form.bcc).toHaveLength(2);
  });
  it('nobody to send to: no message', () => {
    const council = councilOf();
    expect(forward([selected('a')], { kind: 'fractie', shortName: 'Weg' }, council, settingsOf(council))).toEqual([]);
    expect(toVbp([])).toEqual([]);
  });
});

describe('the limits', () => {
  it('more than a hundred recipients: several messages of the same text', () => {
    const council = {
      ...largestCouncil(),
      fracties: largestCouncil().fracties.map((entry) => ({ ...entry, address: null })),
    };
    const settings = messageSettings(council, griffie, '2026-11-21', []);
    const messages = forward([selected('a')], { kind: 'council' }, council, settings);
    expect(messages.map(({ form }) => form.bcc.length)).toEqual([100, 45]);
    expect(messages.map(({ notes }) => notes)).toEqual([
      [{ code: 'split-by-recipients', part: 1, of: 2 }],
      [{ code: 'split-by-recipients', part: 2, of: 2 }],
    ]);
    expect(new Set(messages.map(({ form }) => form.htmlBody)).size).toBe(1);
  });
  it('a body that is too long is cut between items, and says which part it is', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      selected(id, { summary: 'woord '.repeat(2_000), topics: ['Jeugd'] }),
    );
    const messages = toVbp(items);
    expect(messages.map((message) => message.items)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(messages[2]?.form.subject).toMatch(/ \(deel 3 van 3\)$/);
    expect(messages[1]?.form.htmlBody).toContain('<h2>Jeugd</h2><h3>Titel c</h3>');
  });
  it('one item that is too long is shortened, with its link kept', () => {
    const [message, ...others] = toVbp([selected('a', { summary: '"é€'.repeat(20_000) })]);
    expect(others).toEqual([]);
    expect(message?.form.htmlBody).toContain('…');
    expect(message?.form.htmlBody).toContain('https://www.example.nl/a');
    expect(message?.notes).toEqual([{ code: 'item-shortened', item: 'a' }]);
  });
  it('a subject that is too long is shortened, on one line', () => {
    const [message] = toVbp([selected('a', { title: `Lang\r\nBcc: x ${'woord '.repeat(100)}` })]);
    expect(message?.form.subject).toMatch(/^Lang Bcc: x woord .*…$/);
    expect(message?.notes).toEqual([{ code: 'subject-shortened' }]);
  });
});

describe('verdelen over fracties', () => {
  const items = [selected('a', { topics: ['Jeugd'] }), selected('b', { topics: ['Jeugd'] })];
  const alike = new Map([
    ['a', ['VBP', 'GH']],
    ['b', ['VBP', 'GH']],
  ]);
  const shape = (council: Council, ticks: Map<string, string[]>) =>
    distribute(items, ticks, council, settingsOf(council)).map(({ fracties, items: ids, form }) => [
      fracties,
      ids,
      form.bcc.length,
    ]);
  it('fracties with the same items share one message, where the office wants it', () => {
    expect(shape(councilOf(), alike)).toEqual([[['VBP', 'GH'], ['a', 'b'], 2]]);
    expect(shape(councilOf({ shareMessages: false }), alike)).toEqual([
      [['VBP'], ['a', 'b'], 1],
      [['GH'], ['a', 'b'], 1],
    ]);
  });
  it('others get their own', () => {
    expect(
      shape(
        councilOf(),
        new Map([
          ['a', ['GH']],
          ['b', ['GH', 'VBP']],
        ]),
      ),
    ).toEqual([
      [['VBP'], ['b'], 1],
      [['GH'], ['a', 'b'], 1],
    ]);
    expect(shape(councilOf(), new Map())).toEqual([]);
  });
});

describe('the weekbericht', () => {
  it('has an agenda of what is still to come, by date, before the items by topic', () => {
    const event = (id: string, start: string) =>
      selected(id, { kind: 'evenement', topics: ['Jeugd'], events: [{ start, end: null, allDay: true, text: start }] });
    const council = councilOf();
    const found = digest(
      [event('a', '2025-09-13'), event('b', '2025-07-02'), event('c', '2025-06-30')],
      settingsOf(council),
    );
    expect(found.title).toBe('Weekbericht griffie, 1 juli 2025');
    expect(found.text).toMatch(
      /^Weekbericht griffie, 1 juli 2025\n\nAGENDA\n\n- woensdag 2 juli 2025: Titel b\n\n- zaterdag 13 september 2025: Titel a\n\nJEUGD\n\nTitel a\n/,
    );
    expect(found.text).toContain('Wanneer: maandag 30 juni 2025');
  });
  it('items of several newsletters each name theirs', () => {
    const other = { subject: 'VNG Weekoverzicht', sentAt: '2025-06-27T09:00' };
    const found = digest([selected('a'), selected('b', {}, other)], settingsOf(councilOf()));
    expect(found.text.match(/Bron: .*/g)).toEqual([
      'Bron: VNG Raadsledennieuwsbrief juni 2025, 30 juni 2025',
      'Bron: VNG Weekoverzicht, 27 juni 2025',
    ]);
  });
});

describe('placeholders', () => {
  const values = {
    nieuwsbrief: '{datum} <b>',
    datum: '1 mei',
    vandaag: 'nu',
    aantal: '2',
    onderwerpen: 'Jeugd',
    fractie: 'GH',
    aanhef: 'Geachte fractie',
    berichten: 'onderstaand bericht',
    bron: 'de nieuwsbrief',
  };
  it.each([
    ['{Aantal} uit {nieuwsbrief}', '2 uit {datum} <b>'],
    ['{onbekend} {aantal', '{onbekend} {aantal'],
    ['', ''],
  ])('%s', (line, expected) => {
    expect(fillIn(line, values)).toBe(expected);
  });
  it('names those that stand for nothing', () => {
    expect(unknownPlaceholders('{datum} {data} {Fractie} {}')).toEqual(['data']);
  });
});

it('topics keep the order in which they appear', () => {
  const groups = byTopic(
    piecesOf([selected('a', { topics: ['B'] }), selected('b', { topics: ['A'] }), selected('c', { topics: ['b'] })]),
  );
  expect(groups.map(({ topic, pieces }) => [topic, pieces.map((piece) => piece.item.id)])).toEqual([
    ['B', ['a', 'c']],
    ['A', ['b']],
  ]);
});
