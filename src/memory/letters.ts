import { fingerprint } from '../domain/fingerprint.ts';
import { parseList, type Parsed } from './kept.ts';

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
  const parsed = parseLetters(value ?? undefined);
  return typeof parsed === 'string' ? null : parsed.value;
}

export function parseLetters(value: unknown): Parsed<Map<string, string>> {
  const parsed = parseList(value, 'letters', isPair);
  return typeof parsed === 'string' ? parsed : { ...parsed, value: new Map(parsed.value) };
}

function isPair(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string');
}

export function withLetter(letters: ReadonlyMap<string, string>, letter: string, packed: string): Letters {
  const others = [...letters].filter(([other]) => other !== letter);
  return { v: 1, letters: [...others, [letter, packed]] };
}
