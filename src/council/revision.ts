import { fingerprint } from '../domain/fingerprint.ts';
import type { Council } from './council.ts';
import { pack } from './packed.ts';

/** How many ancestors are remembered. Twenty saves by others between two visits of one browser are more than enough. */
const remembered = 20;
const stampLength = 8;

/** A short name for exactly this version: its content, author and time. */
export function stampOf(council: Council): string {
  return fingerprint(pack({ ...council, lineage: [] })).slice(0, stampLength);
}

/**
 * The council as it is to be saved: one revision on, with who and when, descending from `base` (the version that was
 * opened) and, after a merge, from all that were merged.
 * @param now ISO 8601 instant
 */
export function nextRevision(
  council: Council,
  by: { author: string; now: string },
  bases: readonly Council[],
): Council {
  const ancestors = bases.flatMap((base) => [stampOf(base), ...base.lineage]);
  return {
    ...council,
    revision: Math.max(council.revision, ...bases.map((base) => base.revision)) + 1,
    author: by.author,
    savedAt: by.now,
    lineage: [...new Set(ancestors)].slice(0, remembered),
  };
}

/**
 * How the version found at opening stands to the last one saved in this browser. `same`; `descends`: somebody went on
 * from ours; `behind`: ours went on from it, so a save was lost or has not arrived; `diverged`: both were changed, or
 * their common past is longer ago than is remembered: the user chooses.
 */
export type Descent = 'same' | 'descends' | 'behind' | 'diverged';

export function descent(found: Council, ours: Council): Descent {
  const [theirs, mine] = [stampOf(found), stampOf(ours)];
  if (theirs === mine) return 'same';
  if (found.lineage.includes(mine)) return 'descends';
  return ours.lineage.includes(theirs) ? 'behind' : 'diverged';
}
