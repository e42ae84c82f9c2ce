import type { Language } from '../language.ts';

/** For foreign platforms, which print their feet in their own language under a Dutch letter. */
export const german: Language = {
  id: 'de',
  letter:
    'newsletter|newsletters|*newsletter|rundmail|rundbrief|email|emails|mail|mails|mailing|mailings|verteiler|*verteiler|nachricht|nachrichten|abonnement|abo|benachrichtigungen|mailingliste|info|infos',
  looseLetter: 'infos|info|nachrichten|nachricht|benachrichtigungen|informationen',
  pointers: 'diese|dieser|diesen|keine|unsere|weitere|weiteren',
  unsubscribe: [
    'abmelden|abmeldung|abmeldelink|abbestellen|abbestellung|austragen|austragung|abzumelden|abzubestellen|auszutragen|abbestelle|abmelde',
    'melden|melde|bestellen|tragen|trage|bestelle … ab|aus',
    '@ … kündigen|beenden|stornieren',
  ],
  stop: [
    'keine|keinen|nicht|nie … erhalten|bekommen|empfangen|wünschen|möchten|zusenden|interesse',
    'kein interesse',
    'nicht mehr|länger',
  ],
  change: [
    'profil|daten|einstellungen|präferenzen|abonnement|abo|emailadresse|angaben|interessen … ändern|bearbeiten|verwalten|aktualisieren|anpassen|ändert',
    'ändern|aktualisieren|bearbeiten|verwalten … profil|daten|einstellungen|präferenzen|abonnement|emailadresse|angaben',
  ],
  online: [
    'im browser',
    'ansehen|anzeigen|öffnen|lesen … browser|online',
    'browser … ansehen|anzeigen|öffnen|lesen|betrachten',
    '@ … nicht … richtig|korrekt|angezeigt|dargestellt|lesbar|lesen',
    'nicht|probleme … richtig|korrekt|angezeigt|darstellung|dargestellt … hier|@|online',
    'onlineversion|webversion|browserversion|webansicht|onlineansicht',
    'online|web version|ansicht',
    '@ … online … lesen|ansehen',
  ],
  forward: ['@ … weiterleiten|weiterempfehlen', 'weiterleiten|weiterempfehlen|weiterzuleiten', 'leiten … weiter'],
  labels: {
    unsubscribe: ['abmelden|abbestellen|austragen'],
    change: ['profil|einstellungen', 'meine|ihre daten|einstellungen'],
    online: ['online ansehen|lesen', 'webversion|onlineversion'],
    forward: ['weiterleiten|weiterempfehlen'],
  },
  fillers:
    'klicken|klick|klicke|sie|bitte|hier|um|sich|vom|von|aus|der|den|dem|die|das|diesen|diese|dieser|diesem|ihr|ihre|ihren|unser|unseren|unserem|ich|mich|mein|meine|zu|zum|zur|im|in|auf|link|können|kann|möchten|möchte|wollen|wenn|falls|nicht|mehr|länger|weitere|weiteren|keine|jederzeit|dann|und|oder|folgenden|erhalten|werden|wird|ist|für|an|es|einfach',
  prepositions: 'vom|von|aus|für',
  ends: 'klicken|bitte|hier|können|und|oder|sie|um|kann',
  reader: 'sie|ihr|ihre|ihren|ich|mich|hier|bitte',
  wishes: 'möchten|möchte|wollen|wenn|falls|wünschen|um|bitte|klicken|können',
  occasions: 'veranstaltung|seminar|webinar|tagung|kurs|workshop|termin|teilnahme',
  absences: ['nicht … teilnehmen|kommen'],
  imprint: [
    'sie erhalten … diese|diesen|@',
    'diese|dieser|diesen @ … gesendet|verschickt|versendet|erhalten|an',
    'alle rechte vorbehalten',
    'warum … @',
  ],
  footLabels: ['impressum|datenschutz|kontakt|agb|datenschutzerklärung|nutzungsbedingungen'],
};
