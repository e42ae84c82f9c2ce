import type { Target } from '../target.ts';
import { councilFile, csv, csvBytes, pasted, storedCouncil } from './council.ts';
import { dates } from './dates.ts';
import { links } from './links.ts';
import { browserValues, handledText, seenText } from './memory.ts';
import { htmlNewsletter, textNewsletter } from './newsletters.ts';
import { service } from './service.ts';

/** Everything that takes text from outside. */
export const targets: readonly Target[] = [
  htmlNewsletter,
  textNewsletter,
  dates,
  links,
  csv,
  csvBytes,
  pasted,
  councilFile,
  storedCouncil,
  handledText,
  seenText,
  browserValues,
  service,
];
