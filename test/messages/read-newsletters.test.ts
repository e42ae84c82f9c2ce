import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unwrapLink } from '../../src/links/index.ts';
import { digestMessages } from '../../src/messages/digest.ts';
import { forward } from '../../src/messages/forward.ts';
import { messageSettings } from '../../src/messages/prepare.ts';
import type { SelectedItem } from '../../src/messages/selection.ts';
import { readNewsletter } from '../../src/reader/index.ts';
import { largestCouncil } from '../council/councils.ts';

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

describe('every newsletter, as every mail client holds it', () => {
  it.each(readdirSync(folder))('%s: all of it forwarded, nothing that must stay behind', (file) => {
    const selection = selectionOf(file);
    expect(selection.length).toBeGreaterThan(5);
    const forwarded = forward(selection, { kind: 'council' }, council, settings);
    const messages = [...forwarded, ...digestMessages(selection, council, settings)];
    expect(new Set(forwarded.flatMap(({ items }) => items))).toEqual(new Set(selection.map(({ item }) => item.id)));
    for (const { form, text } of messages) {
      for (const output of [form.subject, form.htmlBody, text]) {
        expect(output.toLowerCase()).not.toMatch(/safelinks|spotler|griffie(?:@|%40)voorbeeldgemeente/);
      }
      const links = [...form.htmlBody.matchAll(/<a href="([^"]*)">([^<]*)</g)];
      for (const [, href = '', label = ''] of links) {
        expect([href, unwrapLink(href.replaceAll('&amp;', '&')).status]).toEqual([href, 'direct']);
        expect(label).not.toMatch(/afmelden|uitschrijven|gegevens wijzigen|online versie|proclaimer/i);
      }
    }
  });
});
