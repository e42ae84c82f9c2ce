import type { WithheldReason } from '../../links/index.ts';

/**
 * Every word of a queue of e-mails: what is said before one opens, and what can be done after. A bericht is an item of the
 * newsletter; what is sent is an e-mail, of one or more of them.
 */
export const forwardStrings = {
  noCouncil: 'Ontvangers instellen',
  noCouncilWhy: 'Vul eerst in wie de berichten krijgen.',
  checkFrom: (address: string) => `Controleer Van: ${address}`,

  griffie: {
    label: 'Adres van de griffie (staat in Aan)',
    why: 'De raadsleden staan in Bcc. Zo ziet niemand de adressen van anderen.',
    save: 'Bewaren en doorgaan',
    invalid: 'Dit is geen e-mailadres',
    failed: 'Het adres kon niet worden bewaard. Het geldt tot dit venster sluit.',
  },

  toCouncil: 'Naar Ontvangers',
  doubt: {
    conflict: 'Uw lijst van ontvangers en die in Outlook verschillen. Doorsturen kan weer als u hebt gekozen.',
    unreadable: 'De lijst van ontvangers is onleesbaar. Doorsturen kan weer als dat is opgelost.',
    unread: 'Outlook gaf de lijst van ontvangers niet.',
    unsaved: 'De lijst van ontvangers zoals u die hier ziet, staat nog niet in Outlook: een collega ziet een andere.',
  },
  ownList: 'Deze lijst van ontvangers is van u; uw collega heeft een eigen lijst.',
  ready: (name: string) => `Klaargezet voor ${name}.`,
  progress: (ready: number, all: number) => `${ready} van ${all}`,
  willBe: (count: number) => `Dit worden ${count} e-mails, die na elkaar opengaan.`,
  before: 'Let op voordat u de e-mail opent',
  open: (at: number, all: number, name: string) =>
    all === 1 ? `Open e-mail voor ${name}` : `Open e-mail ${at} van ${all}: ${name}`,
  opening: 'Wordt geopend…',
  notOpened: 'Niet geopend?',
  again: 'Opnieuw',
  undone: (name: string) => `Niet meer klaargezet voor ${name}.`,
  cancel: 'Annuleren',
  didOpen: 'Wel geopend',
  failed: {
    failed: 'Outlook kon de e-mail niet openen.',
    timeout: 'Outlook gaf geen antwoord; kijk of de e-mail toch is geopend.',
    unsupported: 'Deze versie van Outlook kan geen nieuwe e-mail openen. Kopieer de tekst.',
  },
  announced: (name: string) => `De e-mail voor ${name} is klaargezet in Outlook.`,

  notes: {
    linkLeftOut: (title: string, why: string) =>
      title === '' ? `De link is weggelaten: ${why}.` : `De link van “${title}” is weggelaten: ${why}.`,
    linksLeftOut: (count: number, why: string) => `Van ${count} berichten is de link weggelaten: ${why}.`,
    reasons: {
      personal: 'persoonlijke volglink',
      footer: 'link van de nieuwsbrief zelf',
      unreadable: 'geen bruikbaar adres',
      unsafe: 'onveilig adres',
    } satisfies Record<WithheldReason, string>,
    itemShortened: (title: string) =>
      `${title === '' ? 'De tekst' : `“${title}”`} is te lang voor één e-mail en wordt ingekort.`,
    subjectShortened: 'De onderwerpregel is te lang en wordt ingekort.',
    splitBySize: (count: number) =>
      `De tekst is te lang voor één e-mail. Zij is over ${count} e-mails verdeeld, nooit midden in een onderdeel.`,
    splitByRecipients: (count: number) =>
      `Outlook neemt 100 ontvangers per e-mail. De e-mail gaat daarom in ${count} delen.`,
    addressImitated: (address: string) =>
      `${address} lijkt op een ander adres: er staan vreemde letters in. Controleer het.`,
    addressInvalid: (address: string) => `“${address}” is geen e-mailadres en is weggelaten.`,
    ownTextSaysOne:
      'Uw eigen begeleidende tekst spreekt over één bericht, en dit zijn er meer. Pas de tekst aan bij Begeleidende tekst, of in de e-mail.',
    groupAddressInTo: (address: string) => `${address} staat zichtbaar in Aan, zoals ingesteld.`,
  },
};
