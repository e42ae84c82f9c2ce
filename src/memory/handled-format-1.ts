import { fingerprint } from '../domain/fingerprint.ts';
import { decodeName, unpackTime } from './handled-codec.ts';
import { type Action, type Handling, type HandlingStatus, merge, roleCodes } from './handling.ts';

/**
 * What version 0.1 wrote: `1.<recipe>;<name>,<name>;<entry>,<entry>`, one entry per item and act. An entry is the item's key,
 * action (a capital takes it back), status, time, for an undo of one entry `-` and the time of that one, and the numbers of
 * names: first who did it (may be empty), then the recipients.
 */
const entryForm = /^([0-9a-z]{7})([sfdSFD])([012])([0-9a-z]{6})(?:-([0-9a-z]{6}))?((?:\.[0-9a-z]{0,4})*)$/;

const actionOf: Record<string, Action> = { s: 'schedule', f: 'forward', d: 'dismiss' };
const statusOf: HandlingStatus[] = ['active', 'completed', 'failed'];

/** It kept the words of the screen. */
const words: Record<string, string> = {
  'Hele raad': roleCodes.council,
  Woordvoerders: roleCodes.spokespeople,
  'Hele raad (weekbericht)': roleCodes.digest,
};

interface Undo {
  item: string;
  action: Action;
  /** The time of what it takes back; of `null` all until `when`. */
  of: string | null;
  when: string;
}

/** @returns `newer` where it holds entries of another form: they would be lost */
export function parseFormat1(text: string): Handling[] | 'newer' | 'damaged' {
  const [, namesText, entriesText, ...rest] = text.split(';');
  if (namesText === undefined || entriesText === undefined || rest.length > 0) return 'damaged';
  const names = namesText === '' ? [] : namesText.split(',').map(decodeName);
  const done: Handling[] = [];
  const undos: Undo[] = [];
  for (const entry of entriesText === '' ? [] : entriesText.split(',')) {
    const [, item, code = '', status, time = '', target, references = ''] = entryForm.exec(entry) ?? [];
    const action = actionOf[code.toLowerCase()];
    const people = references
      .split('.')
      .slice(1)
      .map((number) => (number === '' ? null : names[parseInt(number, 36)]));
    if (item === undefined || !action || people.includes(undefined)) return 'newer';
    const when = unpackTime(time);
    if (code !== code.toLowerCase()) {
      undos.push({ item, action, of: target === undefined ? null : unpackTime(target), when });
      continue;
    }
    if (target !== undefined) return 'newer';
    const recipients = people
      .slice(1)
      .flatMap((name) => (name ? (words[name] ?? name) : []))
      .sort();
    done.push({
      when,
      // The same in every window that reads it: what was done at once for the same recipients was one act.
      writer: fingerprint(recipients.join('|')).slice(0, 4),
      action,
      status: statusOf[Number(status)] ?? 'active',
      degree: 'opened',
      items: [item],
      undone: [],
      recipients,
      by: people[0] ?? null,
      list: null,
      change: null,
    });
  }
  const isUndone = ({ items: [item], action, when }: Handling) =>
    undos.some(
      (undo) => undo.item === item && undo.action === action && (undo.of ?? when) === when && when <= undo.when,
    );
  return merge(done.map((one) => (isUndone(one) ? { ...one, undone: one.items } : one)));
}
