import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventDate } from '../../src/domain/newsletter.ts';

export type Expected = Pick<EventDate, 'start' | 'end' | 'allDay' | 'openEnd' | 'conflict' | 'unsure'>;

/** One labelled text. Rows live in `<form>.json` beside this file; a new file is found by itself. */
export interface Row {
  /** The name of its file. */
  form: string;
  text: string;
  reference: string;
  /** `[]`: must find nothing. */
  expected: Expected[];
  /** Other answers that are right too, where the words leave it open. */
  acceptAlso?: Expected[][];
}

const folder = join(process.cwd(), 'test/dates');

/** Data of other tests. */
const OTHER = new Set(['chrono-disagreements.json', 'changes.json']);

export function allRows(): Row[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !OTHER.has(name))
    .sort()
    .flatMap((name) =>
      (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Row[]).map((row) => ({
        ...row,
        form: name.replace('.json', ''),
      })),
    );
}

/** An event without the words it was read from, comparable as text. */
const shown = (event: Expected): string =>
  [
    event.start,
    event.end ?? '-',
    event.allDay ? 'day' : 'time',
    event.openEnd ? 'open' : '',
    event.conflict ? 'conflict' : '',
    event.unsure ? 'unsure' : '',
  ]
    .filter(Boolean)
    .join(' ');

export const shownAll = (events: readonly Expected[]): string[] => events.map(shown);
