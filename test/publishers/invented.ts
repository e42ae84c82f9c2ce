import type { Publisher } from '../../src/publishers/index.ts';
import { merenland } from './waterschap-merenland.ts';

/** Test-only publishers: each is one file and one folder of the same name with a message and what is to be read in it. */
export const invented: readonly Publisher[] = [merenland];
