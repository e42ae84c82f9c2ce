import { parseHandled, type HandledDocument } from '../../src/memory/handled-packing.ts';
import { standingOf, type Handling } from '../../src/memory/handling.ts';
import type { Parsed } from '../../src/memory/kept.ts';
import { parseSeen } from '../../src/memory/seen-packing.ts';
import type { SeenIndex } from '../../src/memory/seen.ts';

/** What a stored text says; `null` where this version cannot read it. */
export const unpack = (stored: unknown): HandledDocument | null => valueOf(parseHandled(stored));
export const unpackSeen = (stored: unknown): SeenIndex | null => valueOf(parseSeen(stored));

function valueOf<T>(parsed: Parsed<T>): T | null {
  return typeof parsed === 'string' ? null : parsed.value;
}

/** Whether something was done with the item that counts, and was not taken back. */
export function isHandled(handlings: readonly Handling[], itemId: string): boolean {
  return standingOf(handlings, itemId).some(({ status }) => status === 'completed');
}
