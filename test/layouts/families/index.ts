import type { Family } from './family.ts';
import { test } from './test/index.ts';
import { train } from './train/index.ts';
import { validation } from './validation/index.ts';

export const SPLITS = ['train', 'validation', 'test'] as const;
export type Split = (typeof SPLITS)[number];

/** Families of layouts, each in one split only. */
export const families: Record<Split, readonly Family[]> = { train, validation, test };
