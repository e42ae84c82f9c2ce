import { isMailAddress } from './address.ts';
import { readName } from './dutch-name.ts';
import { importLimits, problem } from './imported.ts';
import type { Imported, ImportedPerson, ImportProblem } from './imported.ts';

/**
 * Recipients as copied out of Outlook's To field or out of another mail:
 * `Jan van den Berg <j@…>; "Boer, An de" <a@…>`, `Berg, Jan van den <j@…>, Boer, An de <a@…>`, bare addresses, one per
 * line or not. They state a name and an address, nothing else: fractie and role are the user's to choose.
 */
export function readPasted(input: string): Imported {
  const empty: Imported = { people: [], fracties: [], problems: [] };
  if (input.length > importLimits.pasted) {
    return { ...empty, problems: [problem(0, 'too-large', { limit: String(importLimits.pasted) })] };
  }
  if (input.trim() === '') return { ...empty, problems: [problem(0, 'nothing-in-it')] };
  const people: ImportedPerson[] = [];
  const problems: ImportProblem[] = [];
  const firstLineOf = new Map<string, number>();
  for (const { line, text } of entries(input)) {
    if (people.length >= importLimits.rows) {
      problems.push(problem(line, 'too-many-rows', { limit: String(importLimits.rows) }));
      break;
    }
    const { name, address } = split(text.slice(0, importLimits.entry));
    const first = firstLineOf.get(address.toLowerCase());
    if (!address.includes('@'))
      problems.push(problem(line, 'email-missing', { value: text.slice(0, importLimits.value) }));
    else if (!isMailAddress(address) || name.length > importLimits.value) {
      problems.push(problem(line, 'email-invalid', { value: address.slice(0, importLimits.value) }));
    } else if (first !== undefined) {
      problems.push(problem(line, 'email-twice', { value: address, first: String(first) }));
    } else {
      firstLineOf.set(address.toLowerCase(), line);
      people.push({ line, values: { ...nameOf(name, address), email: address } });
    }
  }
  return { people, fracties: [], problems };
}

interface Entry {
  line: number;
  text: string;
}

/**
 * The entries with their lines. `;` always parts them. A comma or a line break parts them only where an address stands
 * before it: a comma also stands inside "Berg, Jan", and Outlook breaks a long list in the middle of a name.
 */
function entries(input: string): Entry[] {
  const result: Entry[] = [];
  let line = 1;
  let start: Entry = { line: 0, text: '' };
  let quoted = false;
  const close = () => {
    const text = start.text.replace(/\s+/g, ' ').trim();
    if (text !== '') result.push({ line: start.line, text });
    start = { line: 0, text: '' };
    quoted = false;
  };
  for (const character of input.replace(/\r\n?/g, '\n')) {
    const isBreak = character === '\n';
    // No name runs over a line inside quotes: an unclosed quote must not swallow the rest of the list.
    if (isBreak) quoted = false;
    if (character === '"') quoted = !quoted;
    const mayPart = character === ',' || isBreak || character === '\t';
    // The quote is asked first: looking back at each comma of a long quoted name takes quadratic time.
    const parts =
      !quoted && (character === ';' || (mayPart && (start.text.length > importLimits.entry || hasAddress(start.text))));
    if (parts) close();
    else {
      if (start.line === 0 && character.trim() !== '') start.line = line;
      start.text += character;
    }
    if (isBreak) line += 1;
  }
  close();
  return result;
}

function hasAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 0) return false;
  const open = text.lastIndexOf('<');
  return open < 0 || open > at ? /^@\S+\s*$/.test(text.slice(at)) : text.includes('>', at);
}

/** `"Berg, Jan" <j@…>`, `Jan (j@…)`, `Jan [mailto:j@…]`, `'j@…'`, bare. */
function split(text: string): { name: string; address: string } {
  const open = text.lastIndexOf('<');
  const bracketed = open >= 0 ? (text.slice(open + 1).split('>', 1)[0] ?? '') : '';
  if (bracketed.includes('@')) return { name: unquote(text.slice(0, open)), address: clean(bracketed) };
  const words = text.split(' ');
  const at = words.findIndex((word) => word.includes('@'));
  if (at < 0) return { name: text, address: '' };
  return { name: unquote(words.filter((_, index) => index !== at).join(' ')), address: clean(words[at] ?? '') };
}

function clean(address: string): string {
  return address
    .replace(/^[\s"'([<]+/, '')
    .replace(/^mailto:/i, '')
    .replace(/[\s"')\]>.]{1,20}$/, '');
}

function unquote(name: string): string {
  return name
    .replace(/ ?\([^()]*\) ?$/, '') // "Berg, Jan van den (Griffie)": the directory's department
    .replace(/["\u201c\u201d]/g, '')
    .replace(/^'(.*)'$/, '$1')
    .replace(/^(?:aan|to|cc|bcc|van|from) ?: /i, '')
    .trim();
}

/** Without a name the address must do: `jan.van.den.berg@…` → Jan van den Berg. */
function nameOf(name: string, address: string): ReturnType<typeof readName> {
  if (name !== '' && !name.includes('@')) return readName(name);
  const words = address
    .slice(0, address.indexOf('@'))
    .split(/[._]+/)
    .filter((word) => word !== '');
  const read = readName(words.join(' '));
  return { ...read, givenName: capital(read.givenName), familyName: capital(read.familyName) };
}

function capital(name: string): string {
  return name.replace(/(^|[ -])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
