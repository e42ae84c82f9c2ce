import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Message } from '../domain/newsletter.ts';
import { readNewsletter } from '../reader/index.ts';
import { messageOfEml } from './eml.ts';
import { printed } from './print.ts';

const USAGE =
  'Gebruik: npm run --silent read -- [--json] [--received <ISO 8601>] BESTAND... (.eml, .html, .txt, .md of - voor standaardinvoer)';

/** `npm run --silent read -- [--json] [--received <ISO 8601>] FILE...` Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, received: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    return fail(`${reasonOf(error)}\n${USAGE}`);
  }
  const { values, positionals } = options;
  if (positionals.length === 0) return fail(USAGE);
  if (values.received !== undefined && Number.isNaN(Date.parse(values.received))) {
    return fail(`--received: "${values.received}" is geen datum in ISO 8601, zoals 2026-02-27T09:00`);
  }
  let code = 0;
  for (const file of positionals) {
    try {
      const newsletter = readNewsletter(await messageIn(file, values.received));
      const line = values.json ? JSON.stringify({ source: file, ...newsletter }) : printed(newsletter, file);
      process.stdout.write(`${line}\n`);
    } catch (error) {
      process.stderr.write(`${file}: ${reasonOf(error)}\n`);
      code = 1;
    }
  }
  return code;
}

async function messageIn(file: string, received: string | undefined): Promise<Message> {
  const bytes = file === '-' ? await standardInput() : await readFile(file);
  const receivedAt = received === undefined ? {} : { receivedAt: received };
  const text = textOf(bytes);
  if (/\.eml$/i.test(file) || (file === '-' && looksLikeMail(text)))
    return { ...receivedAt, ...(await messageOfEml(bytes)) };
  if (!/\.(html?|txt|md|text)$/i.test(file) && file !== '-') {
    throw new Error('onbekend soort bestand; gelezen worden .eml, .html, .txt en .md');
  }
  if (bytes.includes(0) && !isUtf16(bytes)) throw new Error('geen tekst maar een binair bestand');
  const html = /\.html?$/i.test(file) || (file === '-' && /<(html|body|table|div|p|br)\b/i.test(text.slice(0, 20_000)));
  return { body: text, bodyType: html ? 'html' : 'text', ...receivedAt };
}

function looksLikeMail(text: string): boolean {
  return (
    /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/.test(text.slice(0, 4000)) &&
    /^(?:from|date|mime-version|received|content-type):/im.test(text.slice(0, 20_000))
  );
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** UTF-8, or UTF-16 by its mark, or Windows-1252 where it is no valid UTF-8 ("Opslaan als" in Outlook). */
function textOf(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const REASONS: Record<string, string> = {
  ENOENT: 'bestand niet gevonden',
  EACCES: 'geen toegang tot dit bestand',
  EISDIR: 'dit is een map',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return REASONS[code] ?? message.split('\n', 1)[0] ?? '';
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
