import { actionStrength, footerOnly, publisherOf, sectionOf } from '../../src/publishers/index.ts';
import actions from './actions.json';
import footer from './footer.json';
import recognised from './recognised.json';

test.each(recognised)('$name', ({ from, subject, lines, id }) => {
  expect(publisherOf({ from, subject, lines }).id).toBe(id);
});

test.each(actions as [string, number][])('%j as an action link: %i', (line, strength) => {
  expect(actionStrength(line)).toBe(strength);
});

test.each(footer as [string, boolean][])('%j is footer: %j', (line, expected) => {
  expect(footerOnly(line)).toBe(expected);
});

test.each([
  ['Agenda', 'evenement'],
  ['Evenementen', 'evenement'],
  ['Nieuws', null],
  ['Publicaties', 'publicatie'],
])('%s opens a section', (line, kind) => {
  expect(sectionOf(line, [])).toMatchObject({ kind });
});

test('a sentence opens no section', () => {
  expect(sectionOf('Nieuws uit de regio', [])).toBeNull();
});
