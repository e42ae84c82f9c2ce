import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { paneFolder } from '../../../src/demo/build.ts';
import type { Row } from './row.ts';

/** KB of JavaScript, gzip. The whole is what somebody fetches who opens every view once. */
const goals = { firstPaint: 190, whole: 450 };

/** What travels before the first paint, and all that the pane may ever ask for. */
export function sizeRows(): Row[] {
  const firstPaint = scriptsIn(paneFolder);
  const whole = firstPaint + scriptsIn(path.join(paneFolder, 'later'));
  return [
    row('JavaScript for the first paint, gzip', firstPaint, goals.firstPaint),
    row('all JavaScript, gzip', whole, goals.whole),
  ];
}

function scriptsIn(folder: string): number {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .reduce((sum, name) => sum + zlib.gzipSync(fs.readFileSync(path.join(folder, name)), { level: 9 }).length, 0);
}

function row(what: string, bytes: number, goal: number): Row {
  const kb = bytes / 1024;
  return { what, measured: `${kb.toFixed(0)} KB`, goal: `< ${goal} KB`, met: kb < goal };
}
