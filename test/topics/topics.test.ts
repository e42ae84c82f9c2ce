import { knownTopics, topicKey, topics, topicsAsPrinted } from '../../src/topics/index.ts';
import known from './known.json';
import printed from './printed.json';

test.each(known as [string, string[] | null][])('%j names %j', (line, expected) => {
  expect(knownTopics(line)).toEqual(expected);
});

test.each(printed as [string, string[]][])('%j as printed', (line, expected) => {
  expect(topicsAsPrinted(line)).toEqual(expected);
});

test('no spelling belongs to two topics', () => {
  const keys = topics.flatMap((topic) => [topic.prefLabel, ...topic.altLabels].map(topicKey));
  expect(new Set(keys).size).toBe(keys.length);
});
