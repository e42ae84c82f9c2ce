import type { DayNumber } from './civil.ts';
import type { Context } from './context.ts';
import type { DaySpan } from './form.ts';
import type { Page } from './page.ts';

/** A time that belongs to a date; minutes since midnight of the first day. */
export interface ReadTime {
  start: number;
  end: number | null;
  /** Where it stands; tokens. */
  from: number;
  to: number;
  /** `om acht uur` with nothing that tells morning from evening: the other half of the day. */
  other: { start: number; end: number | null } | null;
}

/** Another reading of the same words. */
export type Alternative = Pick<Reading, 'start' | 'end' | 'time'>;

/** A date on its way from words to event. Refiners fill it in and throw it out. */
export interface Reading {
  /** The tokens of the date, with the days whose month it borrows. */
  from: number;
  to: number;
  first: DaySpan;
  last: DaySpan | null;
  /** Dates of one list (`3, 10 en 17 april`) share a number. */
  list: number;
  openEnd: boolean;
  /** `tussen 3 en 14 maart`: a period in which something happens. */
  between: boolean;
  start: DayNumber;
  end: DayNumber | null;
  /** Without a year, and such a day has only just passed. */
  justPassed: boolean;
  time: ReadTime | null;
  /** What else the words may mean, the likeliest first. */
  orElse: Alternative[];
  conflict: boolean;
  /** Stands on a line that holds nothing but dates and times. */
  dateLine: boolean;
  /** What stands around it in its sentence. */
  context: Context;
}

/** One step of refinement. It may change and leave out readings, never invent a date. */
export interface Refiner {
  id: string;
  refine(readings: Reading[], page: Page, reference: DayNumber): Reading[];
}

/** Before anybody has looked. */
export const NO_CONTEXT: Context = { left: [], right: [], lead: [], cues: 0, eventBeside: false, alone: false };
