/** One line of the table that `npm run bench` prints. */
export interface Row {
  what: string;
  measured: string;
  goal: string;
  met: boolean;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
