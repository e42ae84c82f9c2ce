/** What the documents point at is there: files, pictures, and places within a document. */
import fs from 'node:fs';
import path from 'node:path';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...fs
    .readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

function targetsOf(file: string): string[] {
  const text = fs.readFileSync(file, 'utf8').replace(/^(?: {4}|```).*$/gm, '');
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);
}

/** As a code platform names the places of a text. */
function anchorsOf(file: string): string[] {
  return [...fs.readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(documents)('%s', (file) => {
  const lost = targetsOf(file).filter((target) => {
    if (/^(?:https:|mailto:)/.test(target)) return false;
    const [name = '', anchor] = target.split('#');
    const pointedAt = name === '' ? file : path.join(path.dirname(file), name);
    return !fs.existsSync(pointedAt) || (anchor !== undefined && !anchorsOf(pointedAt).includes(anchor));
  });
  expect(lost).toEqual([]);
});

test('every picture is used, and each has words for who cannot see it', () => {
  const used = documents.flatMap((file) => targetsOf(file).map((target) => path.join(path.dirname(file), target)));
  const pictures = fs.readdirSync('docs/pictures').map((name) => path.join('docs', 'pictures', name));
  expect(pictures.filter((picture) => !used.includes(picture))).toEqual([]);
  const wordless = documents.flatMap((file) => /!\[\s*\]\([^)]*\)/.exec(fs.readFileSync(file, 'utf8')) ?? []);
  expect(wordless).toEqual([]);
});

test('all pictures together stay below 1.5 MB', () => {
  const sizes = fs.readdirSync('docs/pictures').map((name) => fs.statSync(path.join('docs', 'pictures', name)).size);
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
});
