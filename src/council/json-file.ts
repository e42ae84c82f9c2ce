import { isRecord } from '../domain/record.ts';
import type { Council } from './council.ts';
import { importLimits } from './imported.ts';
import { checkCouncil } from './schema.ts';

const format = 'nieuwswijzer-raad';
const version = 1;

/** The council as a file for colleagues: the list and the settings, and when it was saved, to tell two files apart; not by whom. */
export function writeJson(council: Council): string {
  const { griffie, fracties, people, settings, savedAt } = council;
  return `${JSON.stringify({ format, version, savedAt, griffie, fracties, people, settings }, null, 2)}\n`;
}

export type JsonFile =
  { status: 'read'; council: Council } | { status: 'newer'; version: number } | { status: 'corrupt'; at: string };

/** A file of `writeJson`. Its revision starts at 0: what is shared is the list, not its history. `savedAt` is empty where the file does not say. */
export function readJson(text: string): JsonFile {
  if (text.length > importLimits.file) return { status: 'corrupt', at: 'size' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { status: 'corrupt', at: 'json' };
  }
  if (!isRecord(value) || value.format !== format) return { status: 'corrupt', at: 'format' };
  const { version: found } = value;
  if (typeof found !== 'number') return { status: 'corrupt', at: 'version' };
  if (found > version) return { status: 'newer', version: found };
  const savedAt = typeof value.savedAt === 'string' && !Number.isNaN(Date.parse(value.savedAt)) ? value.savedAt : '';
  const checked = checkCouncil({ ...value, revision: 0, author: '', savedAt, lineage: [] });
  return checked.ok ? { status: 'read', council: checked.council } : { status: 'corrupt', at: checked.at };
}
