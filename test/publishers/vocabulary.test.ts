import { isFootLine } from '../../src/links/index.ts';
import { actionStrength, publisherOf, publishers } from '../../src/publishers/index.ts';
import actions from './actions.json';
import footer from './footer.json';
import recognised from './recognised.json';

test.each(actions as [string, number][])('%j is an action: %d', (line, strength) => {
  expect(actionStrength(line)).toBe(strength);
});

test.each(footer as [string, boolean][])('%j is nothing but footer: %s', (line, expected) => {
  expect(isFootLine(line)).toBe(expected);
});

test.each(recognised)('$name', ({ id, ...evidence }) => {
  expect(publisherOf(evidence, publishers).id).toBe(id);
});
