import { ACTION } from './action.ts';
import { INVITATION } from './invitation.ts';
import { OTHERWISE } from './otherwise.ts';
import { PROGRAMME } from './programme.ts';
import { REPORT } from './report.ts';
import type { Evidence } from './row.ts';

export type { Evidence } from './row.ts';

/**
 * Everything that speaks for or against an event, in no order of weight. The weights are those of a logistic regression over labelled
 * items (`test/classify/items.json`, the letters), rounded to quarters of a point: the sign of each was given, the few words of one row
 * cannot outweigh the rest, and a false event counted half as much again as a missed one. A new habit is a new row or a new phrase;
 * its weight may be guessed, since it is the sum that decides.
 */
export const EVIDENCE: readonly Evidence[] = [...INVITATION, ...PROGRAMME, ...ACTION, ...REPORT, ...OTHERWISE];
