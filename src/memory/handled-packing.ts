import { type Action, type Handling, type HandlingStatus, merge, standing, unknownTime } from './handling.ts';
import type { Parsed } from './kept.ts';

/** What a stored text holds. */
export interface HandledDocument {
  /** Version of the recipe of item ids that the keys were made with. */
  recipe: number;
  handlings: Handling[];
  /** Entries in a form that this version does not know, as they stand: written back untouched. */
  foreign: string[];
  /** Names in stored order: foreign entries refer to them by number. */
  names: string[];
}

const version = '1';
const epoch = Date.parse(unknownTime) / 1_000;
const timeLength = 6; // base 36: seconds until 2088

export const actionCodes: Record<Action, string> = { schedule: 's', forward: 'f', dismiss: 'd' };
const statusCodes: Record<HandlingStatus, string> = { active: '0', completed: '1', failed: '2' };
const actionOf = new Map(Object.entries(actionCodes).map(([action, code]) => [code, action as Action]));
const statusOf = new Map(Object.entries(statusCodes).map(([status, code]) => [code, status as HandlingStatus]));

const entryForm = /^([0-9a-z]{7})([sfdSFD])([012])([0-9a-z]{6})(?:-([0-9a-z]{6}))?((?:\.[0-9a-z]{0,4})*)$/;

export const emptyDocument: HandledDocument = { recipe: 1, handlings: [], foreign: [], names: [] };

/**
 * One text without quotes or backslashes, as those are paid for twice in Office's stores:
 * `1.<recipe>;<name>,<name>;<entry>,<entry>`. An entry is the item's key, action (a capital takes it back), status, time
 * in base 36, for an undo of one entry `-` and the time of that one, and the numbers of names: first who did it (may be
 * empty), then the recipients.
 */
export function pack(document: HandledDocument): string {
  const names = document.foreign.length > 0 ? [...document.names] : [];
  const numberOf = new Map(names.map((name, index) => [name, index]));
  const refer = (name: string): string => {
    const known = numberOf.get(name);
    if (known !== undefined) return known.toString(36);
    numberOf.set(name, names.length);
    return (names.push(name) - 1).toString(36);
  };
  const entries = document.handlings.map((handling) => {
    const code = handling.undoes === null ? codeOf(handling.action) : codeOf(handling.undoes).toUpperCase();
    const people = [handling.by === null ? '' : refer(handling.by), ...handling.recipients.map(refer)];
    const references = people.join('') === '' ? '' : `.${people.join('.')}`;
    const target = handling.undoneAt === null ? '' : `-${packTime(handling.undoneAt)}`;
    return `${handling.item}${code}${statusCodes[handling.status]}${packTime(handling.when)}${target}${references}`;
  });
  return [
    `${version}.${String(document.recipe)}`,
    names.map(encodeName).join(','),
    [...entries, ...document.foreign].join(','),
  ].join(';');
}

/** What a stored text says. Entries of a form that is not known here are part of the document, so nothing is partial. */
export function parseHandled(value: unknown): Parsed<HandledDocument> {
  if (value === undefined || value === '') return { value: emptyDocument };
  if (typeof value !== 'string') return 'damaged';
  const [header = '', namesText, entriesText, ...rest] = value.split(';');
  const [, form, recipe] = /^(\d{1,4})\.(\d{1,4})$/.exec(header) ?? [];
  if (Number(form) > Number(version)) return 'newer';
  if (form !== version || namesText === undefined || entriesText === undefined || rest.length > 0) return 'damaged';
  const names = namesText === '' ? [] : namesText.split(',').map(decodeName);
  const handlings: Handling[] = [];
  const foreign: string[] = [];
  for (const text of entriesText === '' ? [] : entriesText.split(',')) {
    const handling = unpackEntry(text, names);
    if (handling) handlings.push(handling);
    else foreign.push(text);
  }
  return { value: { recipe: Number(recipe), handlings: merge(handlings), foreign, names } };
}

function unpackEntry(text: string, names: readonly string[]): Handling | null {
  const match = entryForm.exec(text);
  if (!match) return null;
  const [, item = '', code = '', statusCode = '', time = '', target, references = ''] = match;
  const action = actionOf.get(code.toLowerCase());
  const status = statusOf.get(statusCode);
  const people = references
    .split('.')
    .slice(1)
    .map((reference) => (reference === '' ? null : (names[parseInt(reference, 36)] ?? undefined)));
  if (!action || !status || people.includes(undefined)) return null;
  const isUndo = code !== code.toLowerCase();
  // Only an undo takes something back: anything else with a target is of a newer form.
  if (target !== undefined && !isUndo) return null;
  return {
    item,
    action: isUndo ? 'undo' : action,
    undoes: isUndo ? action : null,
    undoneAt: target === undefined ? null : unpackTime(target),
    status,
    recipients: people.slice(1).filter((name) => typeof name === 'string'),
    when: unpackTime(time),
    by: people[0] ?? null,
  };
}

/**
 * The text that fits, with as much detail as there is room for. The oldest entries lose first who did it, then the
 * recipients; after that only what stands is kept, without times; last, one entry per item. That an item was handled is
 * never lost: where not even that fits, the answer is `null`, and the caller must store it elsewhere.
 */
export function packWithin(
  document: HandledDocument,
  isWithin: (packed: string) => boolean,
): { packed: string; document: HandledDocument } | null {
  const detailed = (steps: number): HandledDocument => ({ ...document, handlings: shorten(document.handlings, steps) });
  const whole = pack(document);
  if (isWithin(whole)) return { packed: whole, document };

  // Fewest shortenings that fit. Each makes the text shorter, so halving finds it.
  let low = 1;
  let high = document.handlings.length * 2;
  if (high > 0 && isWithin(pack(detailed(high)))) {
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (isWithin(pack(detailed(middle)))) high = middle;
      else low = middle + 1;
    }
    return { packed: pack(detailed(low)), document: detailed(low) };
  }
  for (const handlings of [factsOf(document.handlings, true), factsOf(document.handlings, false)]) {
    const facts = { ...document, handlings };
    const packed = pack(facts);
    if (isWithin(packed)) return { packed, document: facts };
  }
  return null;
}

/** The first `steps` shortenings: who did it, from the oldest entry on, then the recipients likewise. */
function shorten(handlings: readonly Handling[], steps: number): Handling[] {
  const withoutBy = Math.min(steps, handlings.length);
  const withoutRecipients = steps - withoutBy;
  return handlings.map((handling, index) => ({
    ...handling,
    by: index < withoutBy ? null : handling.by,
    recipients: index < withoutRecipients ? [] : handling.recipients,
  }));
}

/** What stands, one entry per item and action (or per item: one that was completed, if any), without details. */
function factsOf(handlings: readonly Handling[], perAction: boolean): Handling[] {
  const kept = new Map<string, Handling>();
  for (const handling of standing(handlings)) {
    const key = perAction ? `${handling.item}|${handling.action}` : handling.item;
    const other = kept.get(key);
    if (!other || (other.status !== 'completed' && handling.status === 'completed'))
      kept.set(key, { ...handling, recipients: [], by: null });
  }
  return merge([...kept.values()]);
}

function codeOf(action: Action | 'undo'): string {
  if (action === 'undo') throw new TypeError('an undo says what it undoes');
  return actionCodes[action];
}

function packTime(when: string): string {
  const seconds = Math.max(0, Math.floor(Date.parse(when) / 1_000) - epoch);
  return seconds.toString(36).padStart(timeLength, '0');
}

function unpackTime(text: string): string {
  return `${new Date((parseInt(text, 36) + epoch) * 1_000).toISOString().slice(0, 19)}Z`;
}

// eslint-disable-next-line no-control-regex
const reserved = /[%,;"\\\u0000-\u001f]/g;

function encodeName(name: string): string {
  return name.replace(reserved, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function decodeName(text: string): string {
  return text.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
