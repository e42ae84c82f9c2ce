import * as v from 'valibot';
import { eventResponse, resolveAnswer } from '../../src/domain/resolve.ts';
import rows from './answers.json';

const schemas = { resolve: resolveAnswer, event: eventResponse };

describe('what the service answers, or a cache or a login page in its place', () => {
  test.each(rows)('$of, $name: $good', ({ of, good, answer }) => {
    expect(v.is(schemas[of as keyof typeof schemas], answer)).toBe(good);
  });
});
