import fs from 'node:fs';
import path from 'node:path';
import type { Council } from '../council/council.ts';
import { readJson } from '../council/json-file.ts';
import { pack } from '../council/packed.ts';
import { councilKey } from '../council/stored.ts';
import { projectRoot } from './build.ts';

/** The invented council that comes with the demo: nine fracties. */
export function exampleCouncil(): Council {
  const file = readJson(fs.readFileSync(path.join(projectRoot, 'seeds', 'raad.example.json'), 'utf8'));
  if (file.status !== 'read') throw new Error(`raad.example.json: ${file.status}`);
  return file.council;
}

/** A value as roaming settings hold it: once as our store hands it over, once more as office.js does with each. */
export function roamingValue(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}

/** What the roaming settings of the demo begin with, so that the toolbar has fracties at once. */
export function demoRoaming(): Record<string, string> {
  return { [councilKey]: roamingValue(pack(exampleCouncil())) };
}
