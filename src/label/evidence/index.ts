import { ACTION } from './action.ts';
import { INVITATION } from './invitation.ts';
import { OTHERWISE } from './otherwise.ts';
import { PROGRAMME } from './programme.ts';
import { REPORT } from './report.ts';
import type { Evidence } from './row.ts';

export type { Evidence } from './row.ts';

/** Everything that speaks for or against an event, in no order of weight. */
export const EVIDENCE: readonly Evidence[] = [...INVITATION, ...PROGRAMME, ...ACTION, ...REPORT, ...OTHERWISE];
