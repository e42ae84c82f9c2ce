import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventDate } from '../../src/domain/newsletter.ts';

export type Expected = Pick<EventDate, 'start' | 'end' | 'allDay' | 'openEnd' | 'conflict' | 'unsure'>;

/**
 * One labelled text. Five files were written before they were first read, each by another kind of office. What the first reading made of them
 * (start F1, start and end F1, texts without an event that stayed clean), before the rules were mended by class:
 * `office-habits` 0.877, 0.858, 52 of 55; `other-voices` 0.908, 0.908, 44 of 51; `griffie-and-village` 0.945, 0.933, 37 of 40;
 * `campaign-and-care` 0.945, 0.932, 49 of 50; `new-year` 0.973, 0.973, 26 of 27. Rows live in `<form>.json` beside this file; a new file is found by itself. */
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
