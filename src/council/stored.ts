import { roamingSize } from '../domain/roaming-size.ts';
import type { Council } from './council.ts';
import { pack, unpack } from './packed.ts';
import { checkCouncil } from './schema.ts';

/** The council's key in roaming settings. */
export const councilKey = 'raad';

/**
 * The council's share of the 32 KB (characters) of roaming settings, which it shares with what else is remembered.
 * 45 members and 100 others with portfolios take about half of it.
 */
export const councilBudget = 16_000;
/** From here on the pane says that it is getting full. */
const nearly = 0.9;

export type PackResult =
  | { status: 'fits' | 'nearly-full'; packed: string; size: number; limit: number }
  /** Nothing was stored and nothing is lost: the pane keeps it, offers export and says what to take out. */
  | { status: 'too-big'; size: number; limit: number }
  /** It would be refused when read back (two fracties of one short name, a name of a page): nothing was stored. */
  | { status: 'invalid'; at: string };

/** The council as it is stored, or that it is too big, before anything is written. */
export function packForStorage(council: Council, limit = councilBudget): PackResult {
  const checked = checkCouncil(council);
  if (!checked.ok) return { status: 'invalid', at: checked.at };
  const packed = pack(council);
  const size = roamingSize(councilKey, packed);
  if (size > limit) return { status: 'too-big', size, limit };
  return { status: size > limit * nearly ? 'nearly-full' : 'fits', packed, size, limit };
}

export type StoredCouncil =
  | { status: 'none' }
  | { status: 'read'; council: Council }
  /** `keepAside` is what was found: the caller keeps it and never writes over it unasked. */
  | { status: 'newer'; version: number; keepAside: unknown }
  | { status: 'corrupt'; at: string; keepAside: unknown };

/** What was found in storage as a council. Never throws: storage is outside our hands. */
export function readStored(value: unknown): StoredCouncil {
  if (value === undefined || value === null || value === '') return { status: 'none' };
  if (typeof value !== 'string') return { status: 'corrupt', at: 'type', keepAside: value };
  const result = unpack(value);
  return result.status === 'read' ? result : { ...result, keepAside: value };
}
