import type { Split } from '../families/index.ts';
import type { Letter } from './letter.ts';
import { omgevingsdienstMiddenrijn } from './train/omgevingsdienst-middenrijn.ts';
import { provincieOosterhaven } from './train/provincie-oosterhaven.ts';
import { weekoverzichtFebruari } from './train/weekoverzicht-februari.ts';

/** Letters by split; each author writes in one of them only. */
export const letters: Record<Split, readonly Letter[]> = {
  train: [weekoverzichtFebruari, provincieOosterhaven, omgevingsdienstMiddenrijn],
  validation: [],
  test: [],
};
