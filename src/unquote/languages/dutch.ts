import { monthNames } from '../../dates/index.ts';
import type { HeaderLanguage } from './language.ts';

export const dutch: HeaderLanguage = {
  id: 'nl',
  fields: {
    from: ['van', 'afzender'],
    date: ['verzonden', 'datum', 'verzonden op', 'datum verzending'],
    to: ['aan', 'cc', 'bcc', 'kopie', 'geadresseerde', 'ontvanger', 'ontvangers'],
    subject: ['onderwerp', 'betreft'],
    other: [
      'antwoord aan',
      'antwoord-aan',
      'beantwoorden aan',
      'antwoordadres',
      'organisatie',
      'prioriteit',
      'urgentie',
      'belang',
      'bijlage',
      'bijlagen',
      'gevoeligheid',
      'categorieën',
    ],
  },
  separators: ['oorspronkelijk bericht', 'origineel bericht', 'doorgestuurd bericht', 'begin doorgestuurd bericht'],
  months: monthNames,
  attributions: [
    { opens: 'op', between: 'schreef', closes: '' },
    { opens: 'op', between: 'schreef', closes: 'het volgende' },
    { opens: 'op', between: 'heeft', closes: 'het volgende geschreven' },
    { opens: 'op', between: 'heeft', closes: 'geschreven' },
  ],
};
