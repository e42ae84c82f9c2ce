import { clip } from '../../src/domain/clip.ts';
import { enumerate } from '../../src/domain/enumerate.ts';

test.each([
  [[], ''],
  [['VVD'], 'VVD'],
  [['VVD', 'D66'], 'VVD en D66'],
  [['VVD', 'D66', 'CDA'], 'VVD, D66 en CDA'],
])('names %j', (names, text) => {
  expect(enumerate(names)).toBe(text);
});

test.each([
  ['as it is where it fits', 'Raad op Zaterdag', 16, 'Raad op Zaterdag'],
  ['at a word', 'Raad op Zaterdag', 12, 'Raad op…'],
  ['without the comma before it', 'Wonen, zorg', 8, 'Wonen…'],
  ['within a word that is too long by itself', 'Gemeenteraadsverkiezingen', 9, 'Gemeente…'],
  ['not within a surrogate pair', '🎉🎉🎉', 4, '🎉…'],
  ['to nothing where there is no room', 'Raad', 0, ''],
])('a text is cut %s', (_, text, limit, expected) => {
  expect(clip(text, limit)).toBe(expected);
});
