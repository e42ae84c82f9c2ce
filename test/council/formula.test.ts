import { csvOf } from '../../src/council/csv-write.ts';
import { guard, unguard } from '../../src/council/formula.ts';
import rows from './tables/formulas.json';

/** What a spreadsheet takes for the beginning of a formula, whichever separator the one who opens the file chose. */
const begins = (file: string): boolean =>
  file
    .replace(/^\ufeff/, '')
    .split(/[;,|\t\r\n]/)
    .some((cell) => /^[=+\-@＝＋－＠]/.test(cell.replaceAll('"', '').replace(/^[\s\p{Cc}\p{Cf}]+/u, '')));

describe('no cell of a file is run', () => {
  test.each(rows)('$cell', ({ cell, runs }) => {
    expect(begins(cell)).toBe(runs);
    expect(begins(csvOf([[cell, 'x']]))).toBe(false);
    expect(unguard(guard(cell))).toBe(cell);
    if (!runs) expect(guard(cell)).toBe(cell);
  });

  test('what already had a guard comes back with it', () => {
    expect(unguard(guard("'=1"))).toBe("'=1");
  });
});
