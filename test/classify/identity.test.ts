import { identifier } from '../../src/classify/index.ts';

test('the same content gets the same identifier, whatever the quotes, case and order of topics', () => {
  expect(identifier('vng')('‘Meer’ geld', ['Jeugd', 'Bestuur'])).toBe(
    identifier('vng')("'meer' GELD", ['Bestuur', 'Jeugd']),
  );
});

test('equals within a letter are counted', () => {
  const idOf = identifier('vng');
  const first = idOf('Titel', []);
  expect(idOf('Titel', [])).toBe(`${first}-2`);
  expect(idOf('Titel', ['Jeugd'])).not.toBe(first);
});

test('publishers do not share identifiers', () => {
  expect(identifier('vng')('Titel', [])).not.toBe(identifier(null)('Titel', []));
});
