import type { Language } from '../language.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';

/** The languages of feet: letters are Dutch or English, platforms print their own. The first that understands a sentence counts. */
export const languages: readonly Language[] = [dutch, english, german, french];
