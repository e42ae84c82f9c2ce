import type { Page } from '../page.ts';
import type { Reading, Refiner } from '../reading.ts';

/** What may stand on a line beside its dates and times. */
const LABELS = new Set(
  'datum data wanneer vanaf op dag tijd tijdstip date en of t m tot met van om uur tussen de aanvang hoe laat tijden extra nieuwe'.split(
    ' ',
  ),
);

/**
 * A line that holds nothing but a date (`09-03-2026`, `Vanaf 05-03-2026`, `Datum: 8 april 2026`, `17 en 24-03-2026`,
 * `dinsdag 3 maart, 20.00 uur`) is the item's date: it is believed without any other sign.
 */
export const markDateLines: Refiner = {
  id: 'mark-date-lines',
  refine(readings, page) {
    const lines = dateLines(page, readings);
    for (const reading of readings) {
      const line = page.lines[reading.from];
      // 't/m 12 maart' alone is the end of something.
      const end = reading.last === null && ['tot', 'm', 'met'].includes(page.tokens[reading.from - 1]?.text ?? '');
      reading.dateLine = line !== undefined && lines.has(line) && !reading.first.weak && !end;
    }
    return readings;
  },
};

/** The lines of which dates, times and their labels are all there is. */
function dateLines(page: Page, readings: readonly Reading[]): Set<number> {
  const lines = new Set<number>();
  let pending = 0;
  for (const reading of readings) {
    const line = page.lines[reading.from] ?? 0;
    if (lines.has(line) || line < pending) continue;
    pending = line + 1;
    if (holdsOnlyDates(page, readings, reading.from)) lines.add(line);
  }
  return lines;
}

function holdsOnlyDates(page: Page, readings: readonly Reading[], at: number): boolean {
  const line = page.lines[at];
  let from = at;
  while (from > 0 && page.lines[from - 1] === line) from -= 1;
  const spans = spansFrom(page, readings, from);
  for (let index = from; index < page.tokens.length && page.lines[index] === line; index += 1) {
    const token = page.tokens[index];
    const end = spans.get(index);
    if (end !== undefined) {
      index = end - 1;
      continue;
    }
    if (token?.kind === 'mark' && !'%€?!'.includes(token.text)) continue;
    if (token?.kind === 'word' && LABELS.has(token.text)) continue;
    return false;
  }
  return true;
}

function spansFrom(page: Page, readings: readonly Reading[], from: number): Map<number, number> {
  const spans = new Map<number, number>();
  const line = page.lines[from] ?? 0;
  const near = (list: readonly { from: number; to: number }[]): void => {
    for (let index = lowerBound(list, from); index < list.length; index += 1) {
      const span = list[index];
      if (!span || (page.lines[span.from] ?? 0) > line) break;
      spans.set(span.from, span.to);
    }
  };
  near(readings);
  near(page.times);
  return spans;
}

/** The first span from a token on: spans stand in the order of the text. */
function lowerBound(list: readonly { from: number }[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
