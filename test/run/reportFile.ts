import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps a table that is for reading, not for the screen, beside what the run printed. */
export function writeReport(name: string, text: string): void {
  const folder = process.env.REPORTS ?? 'reports';
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}
