import { fingerprint } from '../domain/fingerprint.ts';

/** Texts of several messages in one value, the one that was written last at the end. */
interface Letters {
  v: 1;
  letters: [letter: string, packed: string][];
}

/** Names a message in the stores: by Message-ID, which a move does not change; by the host's id where there is none. */
export function letterKey(message: { internetMessageId: string | null; itemId: string }): string {
  return fingerprint(message.internetMessageId ?? message.itemId).slice(0, 7);
}

/** @returns `null` for a value that this version cannot read and must not overwrite. */
export function lettersIn(value: unknown): Map<string, string> | null {
  if (value === undefined || value === null) return new Map();
  if (typeof value !== 'object' || !('v' in value) || value.v !== 1 || !('letters' in value)) return null;
  if (!Array.isArray(value.letters)) return null;
  const pairs = (value.letters as unknown[]).filter(
    (pair): pair is [string, string] => Array.isArray(pair) && pair.every((part) => typeof part === 'string'),
  );
  return new Map(pairs);
}

export function withLetter(letters: ReadonlyMap<string, string>, letter: string, packed: string): Letters {
  const others = [...letters].filter(([other]) => other !== letter);
  return { v: 1, letters: [...others, [letter, packed]] };
}
