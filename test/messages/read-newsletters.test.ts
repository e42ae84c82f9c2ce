import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unwrapLink } from '../../src/links/index.ts';
import { digestMessages } from '../../src/messages/digest.ts';
import type { SelectedItem } from '../../src/messages/selection.ts';
import { distribute, forward, type Target } from '../../src/messages/forward.ts';
import { messageSettings, type PreparedMessage } from '../../src/messages/prepare.ts';
import { readNewsletter } from '../../src/reader/index.ts';
import { largestCouncil } from '../council/councils.ts';
import { runs } from '../effort.ts';

const folder = join(__dirname, '../newsletters/html');
const own = 'griffie@voorbeeldgemeente.nl';
const council = largestCouncil();
const settings = messageSettings(council, { name: 'Griffie', address: own }, '2026-11-21', [own]);

/** Every item of a newsletter as a mail client holds it, as a user would tick them all. */
function selectionOf(file: string): SelectedItem[] {
  const body = readFileSync(join(folder, file), 'utf8');
  const bodyType = file.endsWith('.txt') ? 'text' : 'html';
  const { items, apart, subject, sentAt } = readNewsletter({ body, bodyType, receivedAt: '2026-02-27T09:00' });
  return [...items, ...apart].map((item) => ({ item, source: { subject, sentAt } }));
}

/** Of each address that is in a message: that it leads where it says, and to no footer. */
function expectPassed({ form, text }: PreparedMessage): void {
  for (const output of [form.subject, form.htmlBody, text]) {
    expect(output.toLowerCase()).not.toMatch(/safelinks|spotler|griffie(?:@|%40)voorbeeldgemeente/);
  }
  for (const [, href = '', label = ''] of form.htmlBody.matchAll(/<a href="([^"]*)">([^<]*)</g)) {
    expect([href, unwrapLink(href.replaceAll('&amp;', '&')).status]).toEqual([href, 'direct']);
    expect(label).not.toMatch(/afmelden|uitschrijven|gegevens wijzigen|online versie|proclaimer/i);
    expect(href).not.toMatch(/unsubscribe|afmelden|uitschrijven|%40|@[a-z]/i);
  }
  // Nothing of the mail's own HTML: our elements, and no attribute but an address.
  expect(
    form.htmlBody.replace(
      /^<div style="font-family:[\w,-]+;font-size:11pt">|<\/div>$|<\/?(?:h[123]|p|br|strong|em|ul|li|a)>|<a href="[^"<>]*">/g,
      '',
    ),
  ).not.toMatch(/[<>]/);
}

const read = new Map<string, SelectedItem[]>();

describe('every newsletter, as every mail client holds it', () => {
  it.each(readdirSync(folder))('%s: all of it forwarded, nothing that must stay behind', (file) => {
    const selection = selectionOf(file);
    read.set(file, selection);
    expect(selection.length).toBeGreaterThan(5);
    const forwarded = forward(selection, { kind: 'council' }, council, settings);
    const messages = [...forwarded, ...digestMessages(selection, council, settings)];
    expect(new Set(forwarded.flatMap(({ items }) => items))).toEqual(new Set(selection.map(({ item }) => item.id)));
    messages.forEach(expectPassed);
  });

  it('any items of any of them, to anybody: nothing that must stay behind, and one visible address at most', () => {
    const all = [...read.values()].flat();
    const some = fc.uniqueArray(fc.nat({ max: all.length - 1 }), { minLength: 1, maxLength: 25 });
    const ticked = fc.func(fc.subarray(council.fracties.map(({ shortName }) => shortName)));
    const target = fc.constantFrom<Target>(
      { kind: 'council' },
      { kind: 'spokespeople' },
      { kind: 'fractie', shortName: 'PvdV-1' },
      { kind: 'fractie', shortName: 'PvdV-2' },
    );
    fc.assert(
      fc.property(some, target, ticked, fc.boolean(), (indexes, chosen, ticksOf, groupAddressInTo) => {
        const selection = indexes.flatMap((index) => all[index] ?? []);
        const given = { ...council, settings: { ...council.settings, groupAddressInTo } };
        const allowed = messageSettings(given, { name: 'Griffie', address: own }, '2026-11-21', [own]);
        const ticks = new Map(selection.map(({ item }) => [item.id, ticksOf(item.id)]));
        const messages = [
          ...forward(selection, chosen, given, allowed),
          ...distribute(selection, ticks, given, allowed),
          ...digestMessages(selection, given, allowed),
        ];
        for (const message of messages) {
          expectPassed(message);
          const { to, bcc } = message.form;
          expect(to).toHaveLength(1);
          if (to[0]?.address !== own) expect([groupAddressInTo, bcc]).toEqual([true, []]);
        }
      }),
      runs(40),
    );
  });
});
