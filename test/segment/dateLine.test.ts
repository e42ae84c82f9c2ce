import { isDateLine } from '../../src/segment/dateLine.ts';
import lines from './datelines.json';

test.each(lines as [string, boolean][])('%j is a date line: %j', (line, expected) => {
  expect(isDateLine(line)).toBe(expected);
});
