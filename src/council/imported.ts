import type { Fractie, Person } from './council.ts';

/** What a file or a paste holds, before it is compared with the council. Only values that it really states are there. */
export interface Imported {
  people: ImportedPerson[];
  fracties: ImportedFractie[];
  problems: ImportProblem[];
}

export interface ImportedPerson {
  /** Counted from 1, as an editor shows it. */
  line: number;
  values: Partial<Person> & Pick<Person, 'givenName' | 'particle' | 'familyName' | 'email'>;
}

export interface ImportedFractie {
  line: number;
  values: Partial<Fractie> & Pick<Fractie, 'name'>;
}

export type ImportProblemCode =
  // the file as a whole
  | 'too-large' // limit
  | 'nothing-in-it'
  | 'no-header' // found: the first line
  | 'unknown-column' // column
  | 'too-many-rows' // limit
  // a row, left out
  | 'name-missing'
  | 'email-missing'
  | 'email-invalid' // value
  | 'email-twice' // value, first: line
  | 'fractie-missing' // taken in where the role is stated: someone may sit alone
  | 'role-unknown' // value
  | 'date-invalid' // column, value
  | 'dates-reversed' // from, to
  | 'too-many-fields' // found, expected
  | 'quote-not-closed'
  | 'value-too-long' // column, limit
  // a row, taken in; the reader must know
  | 'role-assumed'; // role

/** A row that was left out, or something the reader must know. The pane words it in Dutch. */
export interface ImportProblem {
  /** 0: about the file as a whole. */
  line: number;
  code: ImportProblemCode;
  params: Record<string, string>;
  /** Whether the row (or the file) was left out. */
  rejected: boolean;
}

/** Guards the pane against a file that is no list of a council: the largest has some 150 people. */
export const importLimits = { file: 2_000_000, pasted: 200_000, entry: 1_000, rows: 2_000, value: 254 } as const;

export function problem(
  line: number,
  code: ImportProblemCode,
  params: Record<string, string> = {},
  rejected = true,
): ImportProblem {
  return { line, code, params, rejected };
}
