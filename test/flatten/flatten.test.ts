import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatten } from '../../src/flatten/index.ts';

const folder = join(__dirname, 'cases');

describe.each(readdirSync(folder))('%s', (name) => {
  test('shows the expected lines', () => {
    const type = existsSync(join(folder, name, 'input.html')) ? 'html' : 'text';
    const file = readdirSync(join(folder, name)).find((entry) => entry.startsWith('input.')) ?? 'input.html';
    const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
    const { blocks } = flatten(readFileSync(join(folder, name, file), 'utf8'), type);
    const shown = blocks.map((block) => ({
      text: block.text,
      ...(block.listItem ? { listItem: true } : {}),
      ...(block.image ? { image: true } : {}),
      ...(block.links.length > 0
        ? { links: block.links.map((link) => [block.text.slice(link.start, link.end), link.href]) }
        : {}),
    }));
    expect(shown).toEqual(expected);
  });
});

test('a boundary between tables is stronger than one within', () => {
  const { blocks } = flatten(
    '<table><tr><td><h2>Een</h2><p>tekst</p></td></tr></table><table><tr><td>Twee</td></tr></table>',
    'html',
  );
  const [, within, between] = blocks.map((block) => block.level);
  expect(between).toBeLessThan(within ?? 0);
});
