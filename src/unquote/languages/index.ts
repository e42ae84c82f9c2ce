import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { HeaderLanguage } from './language.ts';

/** The languages that a Dutch office meets; a new one is a file and a line here. */
export const languages: readonly HeaderLanguage[] = [dutch, english, german, french];

/** Gmail prints some fields in English whatever its language: `Van: … Date: … Subject: …`. */
export const everywhere = english;
export type { Field, HeaderLanguage } from './language.ts';
