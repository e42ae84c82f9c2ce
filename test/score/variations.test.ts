import { readNewsletter } from '../../src/reader/index.ts';
import type { Message, Newsletter } from '../../src/domain/newsletter.ts';
import { allFixtures } from './fixtures.ts';

/** What must not change with how the same message was handed over. */
const essence = ({ items, apart }: Newsletter): unknown =>
  [...items, ...apart].map(({ id, title, topics, kind, summary, events, links }) => ({
    id,
    title,
    topics,
    kind,
    summary,
    events,
    links: links.map((link) => link.text),
  }));

/** Ways in which one and the same message reaches the reader. */
const variations: readonly [string, (message: Message) => Message][] = [
  ['with Windows line ends', (message) => ({ ...message, body: message.body.replace(/\r?\n/gu, '\r\n') })],
  ['with a byte order mark', (message) => ({ ...message, body: `\ufeff${message.body}` })],
  ['with white space around it', (message) => ({ ...message, body: `\n \n${message.body}\n\n ` })],
  ['with a subject', (message) => ({ ...message, subject: 'FW: nieuwsbrief' })],
  [
    'received at a second with an offset',
    (message) => ({ ...message, receivedAt: `${message.receivedAt ?? ''}:00+00:00` }),
  ],
];

/** One fixture of each dialect and set, so that every dialect is varied and the run stays short. */
const fixtures = [...new Map(allFixtures().map((fixture) => [`${fixture.set} ${fixture.dialect}`, fixture])).values()];

/** As it came. */
const asItCame = new Map(fixtures.map((fixture) => [fixture, essence(readNewsletter(fixture.message))]));

describe.each(variations)('%s', (_, vary) => {
  test.each(fixtures.map((fixture) => [`${fixture.set} ${fixture.name}`, fixture] as const))(
    '%s reads the same',
    (__, fixture) => {
      expect(essence(readNewsletter(vary(fixture.message)))).toEqual(asItCame.get(fixture));
    },
  );
});

test('the sender and the subject of a letter change nothing in its items', () => {
  for (const fixture of fixtures.filter(({ label }) => label.publisher === 'vng')) {
    const known = {
      ...fixture.message,
      from: 'VNG <raadsledennieuwsbrief@vng.nl>',
      subject: 'VNG Raadsledennieuwsbrief',
    };
    expect(essence(readNewsletter(known))).toEqual(asItCame.get(fixture));
  }
});

test('without any date it still finds the same titles', () => {
  for (const fixture of fixtures) {
    const { body, bodyType } = fixture.message;
    expect(readNewsletter({ body, bodyType }).items.map((item) => item.title)).toEqual(
      readNewsletter(fixture.message).items.map((item) => item.title),
    );
  }
});
