import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import type { AnyNode, Element } from 'domhandler';
import { active } from '../../src/council/active.ts';
import type { Council } from '../../src/council/council.ts';
import { fullName } from '../../src/council/council.ts';
import { recipientsOfItem, wholeCouncil, type Way } from '../../src/council/recipients.ts';
import { missedBy, reviewOf } from '../../src/messages/review.ts';
import { digest, digestMessages } from '../../src/messages/digest.ts';
import { distribute, forward } from '../../src/messages/forward.ts';
import type { Target } from '../../src/messages/forward.ts';
import { messageLimits, utf8Length } from '../../src/messages/limits.ts';
import { messageSettings } from '../../src/messages/prepare.ts';
import type { SelectedItem } from '../../src/messages/selection.ts';
import type { PreparedMessage } from '../../src/messages/prepare.ts';
import { council } from '../council/councils.ts';
import { exampleCouncil } from '../../src/demo/exampleCouncil.ts';
import { hostileTexts, other, own, passable, places, selection, spoilt } from './selections.ts';
import { runs } from '../effort.ts';

const today = '2026-11-21';
const griffie = { name: 'Griffie', address: own };
const settingsOf = (given: Council) => messageSettings(given, griffie, today, [own]);

const allowed = new Set(['h1', 'h2', 'h3', 'p', 'br', 'strong', 'em', 'ul', 'li', 'a']);

function elements(nodes: readonly AnyNode[]): Element[] {
  return nodes.flatMap((node) => ('attribs' in node ? [node, ...elements(node.children)] : []));
}

/** Nothing but our own elements, no attribute but the address of a link that may be passed on. */
function expectClean(html: string, text: string): void {
  const all = elements(parseDocument(html).children);
  const [font] = all.filter(({ name }) => name === 'div');
  if (font) expect(font.attribs).toEqual({ style: 'font-family:Calibri,Arial,sans-serif;font-size:11pt' });
  for (const element of all.filter((one) => one !== font)) {
    expect(allowed).toContain(element.name);
    expect(Object.keys(element.attribs)).toEqual(element.name === 'a' ? ['href'] : []);
    if (element.name === 'a') expect(passable).toContain(element.attribs.href);
  }
  for (const output of [html, text]) {
    expect(output.toLowerCase()).not.toContain(own);
    expect(output).not.toContain('safelinks');
    expect(output).not.toContain('spotler');
    expect(output).not.toMatch(/https?:\/\/\S*verboden/);
  }
}

/** The selection with a link in it that names somebody of the council, plainly or in disguise. */
function withRecipientLinks(items: readonly SelectedItem[], { people, fracties }: Council): SelectedItem[] {
  const addresses = [...people.map(({ email }) => email), ...fracties.map(({ address }) => address ?? '')];
  const named = addresses
    .filter((address) => address !== '')
    .flatMap((address) => [
      `https://www.example.nl/verboden-20?wie=${encodeURIComponent(address)}`,
      `https://www.example.nl/verboden-21/${Buffer.from(address).toString('base64url')}`,
    ]);
  return items.map((selected, at) => {
    const url = named[at % Math.max(named.length, 1)];
    if (url === undefined) return selected;
    const link = { text: 'Programma', href: url, url, role: 'more' as const, status: 'direct' as const };
    return { ...selected, item: { ...selected.item, links: [link, ...selected.item.links] } };
  });
}

function expectSound(messages: readonly PreparedMessage[], given: Council): void {
  for (const { form, text, notes } of messages) {
    expectClean(form.htmlBody, text);
    expectClean('', form.subject);
    expect(form.subject.length).toBeLessThanOrEqual(messageLimits.subject);
    expect(form.subject).not.toMatch(/[\r\n]/);
    expect(utf8Length(form.htmlBody)).toBeLessThanOrEqual(messageLimits.body);
    expect(form.bcc.length).toBeLessThanOrEqual(messageLimits.recipients);
    // Never more than one address visible; another than the griffie's own only where the office chose so.
    expect(form.to).toHaveLength(1);
    const [visible] = form.to;
    if (visible?.address !== own) {
      expect(given.settings.groupAddressInTo).toBe(true);
      expect(given.fracties.map(({ address }) => address)).toContain(visible?.address);
      expect(form.bcc).toEqual([]);
      expect(notes).toContainEqual({ code: 'group-address-in-to', address: visible?.address });
    } else expect(form.bcc.length).toBeGreaterThan(0);
  }
}

const received = (messages: readonly PreparedMessage[]) =>
  messages.flatMap(({ form, items }) =>
    [...form.to.filter(({ address }) => address !== own), ...form.bcc].flatMap(({ address }) =>
      items.map((item) => `${address.toLowerCase()} ${item}`),
    ),
  );

describe('one item with text that must not come out as it is', () => {
  const given = exampleCouncil();
  const settings = settingsOf(given);
  it.each(places)('in its %s', (where) => {
    for (const text of hostileTexts) {
      // Alone it makes the subject; beside another it stands under its topic.
      for (const items of [[spoilt(where, text)], [spoilt(where, text), other]]) {
        const messages = [
          ...forward(items, { kind: 'council' }, given, settings),
          ...digestMessages(items, given, settings),
        ];
        expect(messages.length).toBeGreaterThan(1);
        expectSound(messages, given);
        const copy = digest(items, settings);
        expectClean(copy.html, copy.text);
      }
    }
  });
});

describe('over all newsletters, random selections and councils', () => {
  it('a forward reaches exactly its recipients with every item once, and nothing that must stay behind', () => {
    const target = fc.constantFrom<Target>(
      { kind: 'council' },
      { kind: 'spokespeople' },
      { kind: 'fractie', shortName: 'VBP' },
      { kind: 'fractie', shortName: 'GH' },
    );
    fc.assert(
      fc.property(selection, council, target, (items, given, chosen) => {
        const messages = forward(withRecipientLinks(items, given), chosen, given, settingsOf(given));
        expectSound(messages, given);
        const pairs = received(messages);
        expect(new Set(pairs).size).toBe(pairs.length);
        if (chosen.kind !== 'council') return;
        const everybody = wholeCouncil(given, today).map(({ address }) => address.toLowerCase());
        const expected = everybody.flatMap((address) => items.map(({ item }) => `${address} ${item.id}`));
        expect([...pairs].sort()).toEqual(expected.sort());
      }),
      runs(40),
    );
  });

  it('a distribution gives each fractie what was ticked for it, and nothing else', () => {
    const everything = selection.chain((items) =>
      council.chain((given) =>
        fc.tuple(...items.map(() => fc.subarray(given.fracties.map(({ shortName }) => shortName)))).map((ticked) => ({
          items,
          given,
          ticks: new Map(items.map(({ item }, at) => [item.id, ticked[at] ?? []])),
        })),
      ),
    );
    const way = fc.constantFrom<Way>('fractie', 'spokespeople', 'members');
    fc.assert(
      fc.property(everything, way, ({ items, given, ticks }, chosen) => {
        const messages = distribute(withRecipientLinks(items, given), ticks, given, settingsOf(given), chosen);
        expectSound(messages, given);
        const pairs = received(messages);
        if (given.settings.shareMessages) expect(new Set(pairs).size).toBe(pairs.length);
        else expect(messages.every(({ fracties }) => fracties.length === 1)).toBe(true);
        const { fracties } = active(given, today);
        const expected = fracties.flatMap(({ shortName }) =>
          items
            .filter(({ item }) => ticks.get(item.id)?.includes(shortName) === true)
            .flatMap(({ item }) =>
              // Per item: what it shares a message with says nothing of whom it is for.
              recipientsOfItem(given, shortName, item.topics, chosen, today).addresses.map(
                ({ address }) => `${address.toLowerCase()} ${item.id}`,
              ),
            ),
        );
        const griffie = given.griffie?.address.toLowerCase();
        expect(new Set(pairs)).toEqual(new Set(expected.filter((pair) => pair.split(' ')[0] !== griffie)));
        const known = new Set(fracties.map(({ shortName }) => shortName));
        expect(messages.flatMap((message) => message.fracties).every((name) => known.has(name))).toBe(true);
      }),
      runs(40),
    );
  });

  it('before anything opens, everybody of the council is either reached or named as missed', () => {
    fc.assert(
      fc.property(selection, council, (items, given) => {
        const ticks = new Map(items.map(({ item }) => [item.id, given.fracties.map(({ shortName }) => shortName)]));
        for (const chosen of ['fractie', 'spokespeople', 'members'] as const) {
          const messages = distribute(withRecipientLinks(items, given), ticks, given, settingsOf(given), chosen);
          const reached = new Set(received(messages).map((pair) => pair.split(' ')[0]));
          const missed = missedBy(messages, given, today).map(({ name, fractie }) => `${name} ${fractie ?? ''}`);
          for (const person of active(given, today).people) {
            if (!given.settings.memberRoles.includes(person.role)) continue;
            const group = given.fracties.find(({ shortName }) => shortName === person.fractie)?.address ?? '';
            const isReached = [person.email, group].some(
              (address) => address !== '' && reached.has(address.toLowerCase()),
            );
            if (!isReached) expect(missed).toContain(`${fullName(person)} ${person.fractie ?? ''}`);
          }
          for (const message of messages) {
            const review = reviewOf(message, given, today);
            expect(review.recipients.map(({ address }) => address)).not.toContain(own);
            expect(review.recipients.length).toBeGreaterThan(0);
            expect(review.fracties.map(({ fractie }) => fractie)).toEqual(message.fracties);
          }
        }
      }),
      runs(40),
    );
  });

  it('a weekbericht holds every item once, as messages and as text', () => {
    fc.assert(
      fc.property(selection, council, (items, given) => {
        const settings = settingsOf(given);
        const messages = digestMessages(withRecipientLinks(items, given), given, settings);
        expectSound(messages, given);
        const pairs = received(messages);
        expect(new Set(pairs).size).toBe(pairs.length);
        if (messages.length > 0) {
          expect(new Set(messages.flatMap((message) => message.items))).toEqual(
            new Set(items.map(({ item }) => item.id)),
          );
        }
        const copy = digest(items, settings);
        expectClean(copy.html, copy.text);
      }),
      runs(40),
    );
  });
});
