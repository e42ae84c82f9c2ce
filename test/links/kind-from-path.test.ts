import { kindFromPath } from '../../src/links/index.ts';

test.each([
  ['https://vng.nl/nieuws/begroting', 'nieuws'],
  ['https://www.vng.nl/agenda/webinar?id=1', 'evenement'],
  ['https://vng.nl/artikelen/agenda', null],
  ['https://vng.nl/nieuwsbrieven', null],
  ['https://vng.nl.evil.example/agenda/a', null],
  ['https://example.nl/agenda/a', null],
  ['mailto:agenda@vng.nl', null],
  ['agenda', null],
])('%s: %s', (address, kind) => {
  expect(kindFromPath(address)).toBe(kind);
});
