import { appleForward } from './apple-forward.ts';
import { brOnly } from './br-only.ts';
import { classicVml } from './classic-vml.ts';
import { classicWord } from './classic-word.ts';
import { cutOff } from './cut-off.ts';
import type { Dialect } from './dialect.ts';
import { doubleForward } from './double-forward.ts';
import { forwardedEnglish } from './forwarded-english.ts';
import { forwardedOwa } from './forwarded-owa.ts';
import { gmailForward } from './gmail-forward.ts';
import { mjml } from './mjml.ts';
import { mobileForward } from './mobile-forward.ts';
import { newOutlookBare } from './new-outlook-bare.ts';
import { outlookMac } from './outlook-mac.ts';
import { owaDark } from './owa-dark.ts';
import { owa } from './owa.ts';
import { pdfText } from './pdf-text.ts';
import { plainQuoted } from './plain-quoted.ts';
import { plainTextHtml } from './plain-text-html.ts';
import { plainTextDialect } from './plain-text.ts';
import { replyQuoted } from './reply-quoted.ts';
import { spotlerFlat } from './spotler-flat.ts';
import { spotlerRaw } from './spotler-raw.ts';
import { thunderbirdForward } from './thunderbird-forward.ts';

/** Every mail client that the invented letters are rendered for. */
export const dialects: readonly Dialect[] = [
  spotlerRaw,
  spotlerFlat,
  owa,
  owaDark,
  newOutlookBare,
  classicWord,
  classicVml,
  outlookMac,
  forwardedOwa,
  forwardedEnglish,
  mobileForward,
  replyQuoted,
  doubleForward,
  gmailForward,
  appleForward,
  thunderbirdForward,
  plainTextDialect,
  plainTextHtml,
  plainQuoted,
  pdfText,
  mjml,
  brOnly,
  cutOff,
];
