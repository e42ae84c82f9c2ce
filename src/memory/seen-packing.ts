import { partsOfUid, uidOf } from '../calendar/identity.ts';
import { actionCodes } from './handled-packing.ts';
import { actions } from './handling.ts';
import type { Parsed } from './kept.ts';
import type { SeenIndex, SeenItem } from './seen.ts';

const version = '1';
const epoch = Date.UTC(2000, 0, 1) / 1_000;

/**
 * `1;<item>;<item>`, an item being `<letter><name><numbers>.<words>.<sent>.<done>.<events>` with times in base 36. No
 * quotes, see `costOf`.
 */
export function packSeen(index: SeenIndex): string {
  return [version, ...index.map(packItem)].join(';');
}

function packItem(item: SeenItem): string {
  return [
    item.letter + item.name + item.numbers,
    item.words.join(''),
    packWallClock(item.sentAt),
    item.done.map(({ action, when }) => `${actionCodes[action]}${seconds(when).toString(36)}`).join(' '),
    item.events
      .flatMap(({ uid, start, end }) => {
        const ours = partsOfUid(uid);
        return ours ? [`${ours.base}${ours.counter}:${packWallClock(start)}:${packWallClock(end)}`] : [];
      })
      .join(' '),
  ].join('.');
}

/** What a stored text says; items that make no sense are left out. */
export function parseSeen(value: unknown): Parsed<SeenIndex> {
  if (value === undefined || value === '') return { value: [] };
  if (typeof value !== 'string') return 'damaged';
  const [header = '', ...items] = value.split(';');
  if (/^\d{1,4}$/.test(header) && Number(header) > Number(version)) return 'newer';
  if (header !== version) return 'damaged';
  const index = items.flatMap((item) => unpackItem(item) ?? []);
  return { value: index, isPartial: index.length < items.length };
}

function unpackItem(text: string): SeenItem | null {
  const match = /^([0-9a-z]{7})([0-9a-z]{7})((?:[0-9a-z]{2})?)\.([0-9a-z]*)\.([^.]*)\.([^.]*)\.([^.]*)$/.exec(text);
  if (!match) return null;
  const [, letter = '', name = '', numbers = '', words = '', sent = '', done = '', events = ''] = match;
  return {
    letter,
    name,
    numbers,
    words: words.match(/../g) ?? [],
    sentAt: unpackWallClock(sent),
    done: parts(done).flatMap((part) => {
      const action = actions.find((candidate) => actionCodes[candidate] === part.charAt(0));
      const when = parseInt(part.slice(1), 36) + epoch;
      return action && Number.isFinite(when) ? [{ action, when: `${isoOf(when).slice(0, 19)}Z` }] : [];
    }),
    events: parts(events).flatMap((part) => {
      const [uid = '', from = '', to = ''] = part.split(':');
      const [, base, counter] = /^([a-z0-9]{13})(\d{1,6})$/.exec(uid) ?? [];
      const start = unpackWallClock(from);
      return base === undefined || start === null
        ? []
        : [{ uid: uidOf(base, Number(counter)), start, end: unpackWallClock(to) }];
    }),
  };
}

function parts(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

/** Days (`d`) or minutes (`t`) since 2000, read as if the clock were UTC: no zone, so nothing can shift. */
function packWallClock(value: string | null): string {
  if (value === null) return '';
  const minutes = (Date.parse(`${value.length > 10 ? value.slice(0, 16) : `${value}T00:00`}Z`) / 1_000 - epoch) / 60;
  if (!(minutes >= 0)) return '';
  return value.length > 10 ? `t${minutes.toString(36)}` : `d${(minutes / 1_440).toString(36)}`;
}

function unpackWallClock(text: string): string | null {
  const amount = parseInt(text.slice(1), 36);
  if (!/^[dt][0-9a-z]{1,6}$/.test(text) || Number.isNaN(amount)) return null;
  const iso = isoOf(amount * (text.startsWith('d') ? 86_400 : 60) + epoch);
  // Damage makes years of five digits, which no date of ours has and which would not be written back the same.
  return /^[2-9]\d{3}-/.test(iso) ? iso.slice(0, text.startsWith('d') ? 10 : 16) : null;
}

function seconds(when: string): number {
  return Math.max(0, Math.floor(Date.parse(when) / 1_000) - epoch);
}

function isoOf(second: number): string {
  const milliseconds = second * 1_000;
  return new Date(Math.abs(milliseconds) > 8.64e15 ? 0 : milliseconds).toISOString();
}
