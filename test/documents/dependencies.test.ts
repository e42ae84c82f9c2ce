/** docs/afhankelijkheden.md against package.json and the lock file. */
import fs from 'node:fs';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}

const text = fs.readFileSync('docs/afhankelijkheden.md', 'utf8');
const { dependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages)
  .filter(([place]) => place.startsWith('node_modules/'))
  .map(([place, locked]) => ({ ...locked, name: place.slice(place.lastIndexOf('node_modules/') + 13) }));
const inUse = packages.filter(({ dev }) => dev !== true);

/** First and second cell of every row under a heading. */
function rowsUnder(heading: string): [string, string][] {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)`\s*\|([^|]*)\|/gm)].map(([, name = '', second = '']) => [
    name,
    second.trim(),
  ]);
}

test('every dependency in use is explained, with its own licence, and nothing else', () => {
  const locked = Object.keys(dependencies).map((name) => [name, lock.packages[`node_modules/${name}`]?.license]);
  expect(rowsUnder('In gebruik').sort()).toEqual(locked.sort());
});

test('what comes along has an allowed licence', () => {
  const allowed = /komt, ook indirect: ([^\n]*)\./.exec(text)?.[1]?.split(', ') ?? [];
  expect(allowed).toContain('MIT');
  expect(inUse.length).toBeGreaterThan(100);
  expect(inUse.filter(({ license }) => !allowed.includes(license ?? ''))).toEqual([]);
});

test('nothing in use has an install script; of the tools those that are named, and none of them runs', () => {
  const withScript = packages.filter(({ hasInstallScript }) => hasInstallScript === true);
  expect(withScript.filter(({ dev }) => dev !== true)).toEqual([]);
  expect(withScript.map(({ name }) => name).sort()).toEqual(rowsUnder('Installatiescripts').map(([name]) => name));
  expect(fs.readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
});
