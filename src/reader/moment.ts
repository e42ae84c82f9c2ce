import { isCivilDay } from '../dates/index.ts';
import { wallClockOf } from '../domain/amsterdam.ts';

/** Points in time as the contract writes them: `2026-02-27T09:00`, wall-clock time in Europe/Amsterdam. */

/**
 * ISO 8601 → wall-clock time in Amsterdam. Without an offset it is that already; a date alone counts as its start.
 * Null for anything else.
 */
export function wallClock(iso: string | undefined): string | null {
  if (iso === undefined) return null;
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
    iso.trim(),
  );
  if (!match) return null;
  const [, date, time, offset] = match;
  if (date === undefined || !exists(date, time)) return null;
  if (time === undefined) return `${date}T00:00`;
  if (offset === undefined) return `${date}T${time}`;
  const zone = offset.toUpperCase() === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  const instant = Date.parse(`${date}T${time}:00${zone}`);
  return Number.isNaN(instant) ? null : wallClockOf(instant);
}

/** `Date.parse` reads 31 February as 3 March. */
function exists(date: string, time = '00:00'): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return isCivilDay(year, month, day) && !Number.isNaN(Date.parse(`${date}T${time}:00Z`));
}

const TICKS_AT_1970 = 621_355_968_000_000_000n;

/**
 * Safe Links carry the time of delivery as .NET ticks in `data=`: `…%7C638868798212241687%7CUnknown…`. Undocumented, so
 * only a hint for text that was pasted without its header.
 */
export function deliveryHint(addresses: readonly string[]): string | null {
  for (const address of addresses.slice(0, 20)) {
    if (!/safelinks\.protection/i.test(address.slice(0, 100))) continue;
    const ticks = /(?:%7C|\|)(6[34]\d{16})(?:%7C|\|)/i.exec(address.slice(0, 8000))?.[1];
    if (ticks !== undefined) return wallClockOf(Number((BigInt(ticks) - TICKS_AT_1970) / 10_000n));
  }
  return null;
}
