import type { Change } from '../domain/newsletter.ts';
import { parseFormat1 } from './handled-format-1.ts';
import { decodeName, encodeName, packTime, unpackTime } from './handled-codec.ts';
import { degrees, type Handling, merge, statuses } from './handling.ts';
import type { Parsed } from './kept.ts';

/** What a stored text holds. */
export interface HandledDocument {
  /** Version of the recipe of item ids that the keys were made with. */
  recipe: number;
  handlings: Handling[];
  /** Acts in a form that this version does not know, as they stand: written back untouched. */
  foreign: string[];
  /** Item keys and names in stored order: foreign acts refer to them by number. */
  keys: string[];
  names: string[];
}

const version = 2;
const keyLength = 7;

export const actionCodes = { schedule: 's', forward: 'f', dismiss: 'd', choose: 'c' } as const;
const acts = Object.keys(actionCodes) as Handling['action'][];
/** Active, failed, then completed in each degree. */
const statusCodes = ['a', 'x', ...degrees.map((_, at) => String(at))];
const changeCodes: Record<Change, string> = { moved: 'm', cancelled: 'c' };

/** Sets hold at most some hundreds of numbers: what is longer is damaged, and would take long to read. */
const actForm = /^([sfdc])([ax0-4])([0-9a-z]{6})((?:\.-?[0-9a-z]{0,200}){0,7})$/;

export const emptyDocument: HandledDocument = { recipe: 1, handlings: [], foreign: [], keys: [], names: [] };

/** Numbers for what is said once. */
class Table {
  readonly all: string[];
  private readonly numbers: Map<string, number>;

  constructor(known: readonly string[]) {
    this.all = [...known];
    this.numbers = new Map(known.map((name, at) => [name, at]));
  }

  numberOf(name: string): number {
    const number = this.numbers.get(name) ?? this.all.push(name) - 1;
    this.numbers.set(name, number);
    return number;
  }

  refer(name: string | null): string {
    return name === null ? '' : this.numberOf(name).toString(36);
  }
}

/**
 * One text without quotes or backslashes, as those are paid for twice in Office's stores:
 * `2.<recipe>;<item keys>;<name>,<name>;<act>,<act>`. An act is its action, status and time in base 36, then parted by
 * dots: its writer, set of items, set of recipients, who did it, code of the list, set of items taken back, and change.
 */
export function pack(document: HandledDocument): string {
  const isKept = document.foreign.length > 0;
  const keys = new Table(isKept ? document.keys : []);
  const names = new Table(isKept ? document.names : []);
  const setOf = (table: Table, values: readonly string[]) => packSet(values.map((value) => table.numberOf(value)));
  const acts = document.handlings.map((one) => {
    const status = one.status === 'completed' ? 2 + degrees.indexOf(one.degree) : statuses.indexOf(one.status);
    const isGone = one.items.length === one.undone.length;
    return [
      `${actionCodes[one.action]}${statusCodes[status] ?? 'a'}${packTime(one.when)}`,
      names.refer(one.writer),
      setOf(keys, one.items),
      // Of what was wholly taken back only that is kept.
      isGone ? '' : setOf(names, one.recipients),
      isGone ? '' : names.refer(one.by),
      isGone ? '' : names.refer(one.list),
      setOf(keys, one.undone),
      one.change === null ? '' : changeCodes[one.change],
    ]
      .join('.')
      .replace(/\.{1,7}$/, '');
  });
  return [
    `${version}.${document.recipe}`,
    keys.all.join(''),
    names.all.map(encodeName).join(','),
    [...acts, ...document.foreign].join(','),
  ].join(';');
}

/** What a stored text says. Acts of a form that is not known here are part of the document, so nothing is partial. */
export function parseHandled(value: unknown): Parsed<HandledDocument> {
  if (value === undefined || value === '') return { value: emptyDocument };
  if (typeof value !== 'string') return 'damaged';
  const [header = '', keysText, namesText, actsText, ...rest] = value.split(';');
  const [, form, recipe] = /^(\d{1,4})\.(\d{1,4})$/.exec(header) ?? [];
  if (Number(form) > version) return 'newer';
  if (Number(form) === 1) {
    const handlings = parseFormat1(value);
    return typeof handlings === 'string'
      ? handlings
      : { value: { ...emptyDocument, recipe: Number(recipe), handlings } };
  }
  if (recipe === undefined || keysText === undefined || namesText === undefined || actsText === undefined)
    return 'damaged';
  if (rest.length > 0 || !/^(?:[0-9a-z]{7})*$/.test(keysText)) return 'damaged';
  const keys = Array.from({ length: keysText.length / keyLength }, (_, at) =>
    keysText.slice(at * keyLength, (at + 1) * keyLength),
  );
  const names = namesText === '' ? [] : namesText.split(',').map(decodeName);
  const handlings: Handling[] = [];
  const foreign: string[] = [];
  for (const text of actsText === '' ? [] : actsText.split(',')) {
    const handling = unpackAct(text, keys, names);
    if (handling) handlings.push(handling);
    else foreign.push(text);
  }
  return { value: { recipe: Number(recipe), handlings: merge(handlings), foreign, keys, names } };
}

function unpackAct(text: string, keys: readonly string[], names: readonly string[]): Handling | null {
  const [, actionCode, statusCode = '', time = '', parts = ''] = actForm.exec(text) ?? [];
  const action = acts.find((one) => actionCodes[one] === actionCode);
  if (!action) return null;
  const [, writer = '', items = '', recipients = '', by = '', list = '', undone = '', change = ''] = parts.split('.');
  const status = statusCodes.indexOf(statusCode);
  const nameAt = (number: string) => (number === '' ? null : names[parseInt(number, 36)]);
  const people = { writer: nameAt(writer), by: nameAt(by), list: nameAt(list) };
  const sets = {
    items: valuesOf(items, keys),
    recipients: valuesOf(recipients, names),
    undone: valuesOf(undone, keys),
  };
  const said = change === '' ? null : (['moved', 'cancelled'] as const).find((one) => changeCodes[one] === change);
  if (typeof people.writer !== 'string' || people.by === undefined || people.list === undefined) return null;
  if (sets.items === null || sets.recipients === null || sets.undone === null || said === undefined) return null;
  return {
    when: unpackTime(time),
    writer: people.writer,
    action,
    status: statuses[Math.min(status, 2)] ?? 'active',
    degree: degrees[Math.max(0, status - 2)] ?? 'opened',
    items: sets.items,
    undone: sets.undone,
    recipients: sets.recipients,
    by: people.by,
    list: people.list,
    change: said,
  };
}

/** Numbers as bits, or one by one behind a hyphen (two digits each), whichever is shorter. */
function packSet(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  const bits = numbers.reduce((all, number) => all | (1n << BigInt(number)), 0n).toString(36);
  const list = `-${[...numbers]
    .sort((a, b) => a - b)
    .map((number) => number.toString(36).padStart(2, '0'))
    .join('')}`;
  return list.length < bits.length && numbers.every((number) => number < 36 * 36) ? list : bits;
}

/** @returns `null` where it names what is not in the table */
function valuesOf(text: string, table: readonly string[]): string[] | null {
  const numbers: number[] = [];
  if (text.startsWith('-')) for (const pair of text.slice(1).match(/..?/g) ?? []) numbers.push(parseInt(pair, 36));
  else {
    let bits = 0n;
    for (const digit of text) bits = bits * 36n + BigInt(parseInt(digit, 36));
    for (let at = 0; bits > 0n; at++, bits >>= 1n) if ((bits & 1n) === 1n) numbers.push(at);
  }
  const values = numbers.map((number) => table[number]);
  return values.includes(undefined) ? null : [...new Set(values as string[])].sort();
}

/**
 * The text that fits. The oldest acts lose first who did them and with which list; for whom they were is never left out.
 * Where even that does not fit the answer is `null`, and the caller must keep it elsewhere.
 */
export function packWithin(
  document: HandledDocument,
  isWithin: (packed: string) => boolean,
): { packed: string; document: HandledDocument } | null {
  const shortened = (steps: number): HandledDocument => ({
    ...document,
    handlings: document.handlings.map((one, at) => (at < steps ? { ...one, by: null, list: null } : one)),
  });
  // Fewest shortenings that fit. Each makes the text shorter, so halving finds it.
  let low = 0;
  let high = document.handlings.length;
  if (isWithin(pack(document))) return { packed: pack(document), document };
  if (!isWithin(pack(shortened(high)))) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isWithin(pack(shortened(middle)))) high = middle;
    else low = middle + 1;
  }
  return { packed: pack(shortened(low)), document: shortened(low) };
}
