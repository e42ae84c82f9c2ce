/** What ships is ours and open: Microsoft's office.js is loaded from Microsoft, and is in no file of the build. */
import fs from 'node:fs';
import path from 'node:path';
import { paneFolder, projectRoot } from '../../src/demo/build.ts';

/** Names that every build of office.js has, and nobody else. */
const signatures = ['OSFPerformance', 'OfficeExt', 'OSF.DDA'];
const officeFolder = path.join(projectRoot, 'node_modules', '@microsoft', 'office-js', 'dist');

function scriptsIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => path.join(folder, name));
}
const holds = (file: string) => {
  const code = fs.readFileSync(file, 'utf8');
  return signatures.some((signature) => code.includes(signature));
};

test('office.js is in none of the scripts that ship', () => {
  expect(holds(path.join(officeFolder, 'office.js'))).toBe(true);
  const scripts = scriptsIn(paneFolder);
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter(holds)).toEqual([]);
});

test('the page takes it from Microsoft, and nothing else from elsewhere', () => {
  const page = fs.readFileSync(path.join(paneFolder, 'taskpane.html'), 'utf8');
  const sources = [...page.matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, address = '']) => address);
  expect(sources.filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  ]);
});
