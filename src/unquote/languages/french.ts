import type { HeaderLanguage } from './language.ts';

export const french: HeaderLanguage = {
  id: 'fr',
  fields: {
    from: ['de', 'expéditeur'],
    date: ['envoyé', 'date', 'envoyé le', "date d'envoi"],
    to: ['à', 'pour', 'cc', 'cci', 'copie', 'copie à', 'destinataire'],
    subject: ['objet', 'sujet'],
    other: ['répondre à', 'organisation', 'importance', 'priorité', 'pièces jointes'],
  },
  separators: [
    "message d'origine",
    'message original',
    'message transféré',
    'message transmis',
    'message réexpédié',
    'début du message réexpédié',
    'début du message transféré',
  ],
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  attributions: [{ opens: 'le', between: '', closes: 'a écrit' }],
};
