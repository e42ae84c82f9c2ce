import type { HeaderLanguage } from './language.ts';

export const german: HeaderLanguage = {
  id: 'de',
  fields: {
    from: ['von', 'absender'],
    date: ['gesendet', 'datum', 'gesendet am'],
    to: ['an', 'cc', 'kopie', 'kopie (cc)', 'bcc', 'empfänger'],
    subject: ['betreff'],
    other: ['antwort an', 'antwort-an', 'organisation', 'priorität', 'wichtigkeit', 'anlagen', 'anhänge'],
  },
  separators: [
    'ursprüngliche nachricht',
    'urspruengliche nachricht',
    'originalnachricht',
    'original-nachricht',
    'weitergeleitete nachricht',
    'anfang der weitergeleiteten nachricht',
  ],
  months: 'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
  attributions: [
    { opens: 'am', between: 'schrieb', closes: '' },
    { opens: 'am', between: 'schrieb', closes: 'folgendes' },
    { opens: 'am', between: 'hat', closes: 'geschrieben' },
  ],
};
