/** docs/beheer.md says of every setting of the service what it is, and what it is when nobody sets it. */
import fs from 'node:fs';
import { readSettings, variableNames } from '../../src/service/settings.ts';

const guide = fs.readFileSync('docs/beheer.md', 'utf8');
const rows = [...guide.matchAll(/^\| `([A-Z_]+)`\s*\|[^|]*\|([^|]*)\|$/gm)].map(([, name = '', standard = '']) => ({
  name,
  standard: /^`(.*)`$/.exec(standard.trim())?.[1] ?? null,
}));
/** The paths of the certificate and its key are read where the service starts. */
const ofStarting = [...fs.readFileSync('src/service/start.ts', 'utf8').matchAll(/\b(TLS_[A-Z_]+)\b/g)].map(
  ([name]) => name,
);

test('every variable is explained, and no other', () => {
  const known = [...new Set([...variableNames, ...ofStarting])];
  expect(known.length).toBeGreaterThan(ofStarting.length);
  expect(rows.map(({ name }) => name).sort()).toEqual(known.sort());
});

const required = { PUBLIC_ORIGIN: 'https://nieuwswijzer.voorbeeldgemeente.nl' };

test.each(rows.filter(({ standard }) => standard !== null))(
  '$name is $standard when nobody sets it',
  ({ name, standard }) => {
    expect(readSettings({ ...required, [name]: standard ?? '' })).toEqual(readSettings(required));
  },
);
