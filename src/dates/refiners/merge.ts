import type { Reading, Refiner } from '../reading.ts';
import { NEW_LINE } from '../tokens.ts';

/** A date line overrides the dates in the prose around it; of two readings of one start, the fuller stays. */
export const merge: Refiner = {
  id: 'merge',
  refine(readings, page) {
    const lines = readings.some((reading) => reading.dateLine);
    const kept = lines ? readings.filter((reading) => reading.dateLine || bulleted(page.tokens, reading)) : readings;
    const byDay = new Map<string, Reading>();
    for (const reading of kept) {
      const key = `${reading.start}`;
      const known = byDay.get(key);
      if (!known) byDay.set(key, reading);
      else if (known.time && reading.time && known.time.start !== reading.time.start)
        byDay.set(`${key} ${reading.time.start}`, reading);
      else if (!known.time && !known.end && (reading.time || reading.end)) byDay.set(key, reading);
    }
    return [...byDay.values()].sort((a, b) => a.from - b.from);
  },
};

const bulleted = (tokens: readonly { kind: string; text: string; gap: number }[], reading: Reading): boolean => {
  const token = tokens[reading.from - 1];
  return token !== undefined && token.kind === 'mark' && token.gap >= NEW_LINE;
};
