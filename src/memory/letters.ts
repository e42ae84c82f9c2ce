import { fingerprint } from '../domain/fingerprint.ts';
import * as v from 'valibot';
import { parseList, type Parsed } from './kept.ts';

/** Names a message in the stores: by Message-ID, which a move does not change; by the host's id where there is none. */
export function letterKey(message: { internetMessageId: string | null; itemId: string }): string {
  return fingerprint(message.internetMessageId ?? message.itemId).slice(0, 7);
}

export function parseLetters(value: unknown): Parsed<Map<string, string>> {
  const parsed = parseList(value, 'letters', v.tuple([v.string(), v.string()]));
  return typeof parsed === 'string' ? parsed : { ...parsed, value: new Map(parsed.value) };
}

/** The letters with this one at the end. */
export function withLetter(letters: ReadonlyMap<string, string>, letter: string, packed: string): Map<string, string> {
  return new Map([...[...letters].filter(([other]) => other !== letter), [letter, packed]]);
}
