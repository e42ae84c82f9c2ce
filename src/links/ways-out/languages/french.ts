import type { Language } from '../language.ts';

/** For foreign platforms, which print their feet in their own language under a Dutch letter. */
export const french: Language = {
  id: 'fr',
  letter:
    'newsletter|newsletters|infolettre|lettre|lettres|email|emails|mail|mails|courriel|courriels|message|messages|liste|envois|communications|abonnement|abonnements|bulletin',
  looseLetter: 'message|messages|communications|envois|informations|bulletin',
  pointers: 'ce|cet|cette|ces|nos|de|plus',
  unsubscribe: [
    'désabonner|désabonnement|désinscrire|désinscription|désinscrivez|désabonnez|desabonner|desabonnement|desinscrire|desinscription',
    'résilier|annuler … abonnement',
  ],
  stop: ['ne … plus … recevoir|souhaitez|voulez|reçevoir', 'plus recevoir'],
  change: [
    'gérer|modifier|mettre|actualiser|changer|gérez|modifiez … préférences|données|profil|abonnement|abonnements|coordonnées|informations',
    'préférences … modifier|gérer',
  ],
  online: [
    'version en ligne|web',
    'voir|afficher|consulter|lire|visualiser|ouvrir … ligne|navigateur',
    '@ … affiche … pas|mal',
    'affiche pas',
    'dans votre|le|mon navigateur',
  ],
  forward: ['transférer|transférez|transmettre|partager … @|ami|collègue', 'faire suivre', 'envoyer … ami|collègue'],
  labels: {
    unsubscribe: ['désabonner|désinscription|désabonnement'],
    change: ['préférences', 'mon|votre profil|compte'],
    online: ['version web', 'en ligne'],
    forward: ['transférer', 'transférer … ami'],
  },
  fillers:
    'cliquez|cliquer|ici|pour|vous|se|me|de|la|le|les|des|du|cette|ce|cet|ces|votre|vos|nos|notre|si|ne|plus|souhaitez|voulez|recevoir|dans|sur|un|une|en|et|ou|je|mon|ma|mes|lien|à|pas|nous|est|il|bien|correctement|s|l|d',
  prepositions: 'de|du|des|à',
  ends: 'cliquez|veuillez|ici|en|pour|et|ou|vous',
  reader: 'vous|votre|vos|ici|cliquez|je|me|mon',
  wishes: 'souhaitez|voulez|si|pour|cliquez|veuillez',
  occasions: 'réunion|événement|formation|webinaire|atelier|séminaire',
  absences: ['ne pouvez … venir|participer'],
  imprint: ['vous recevez … @|ce|cet|cette', 'tous droits réservés', 'cet|cette|ce @ … envoyé'],
  footLabels: ['mentions légales', 'confidentialité|contact', 'politique … confidentialité'],
};
