import { event, news, publication, standing } from './build.ts';
import type { Letter } from './letter.ts';

/** An invented association of clerks; the titles are links as well. */
export const griffiers: Letter = {
  id: 'kring-van-griffiers',
  publisher: null,
  from: { name: 'Kring van Griffiers', address: 'redactie@kringvangriffiers.example' },
  series: 'Griffiepost',
  logo: 'Kring van Griffiers',
  subject: 'Griffiepost nummer 3',
  sent: '2026-03-05T08:45',
  look: { topics: 'below', dateLine: 'after', titleTag: 'h3', pictures: false },
  linkHost: 'kringvangriffiers.example/post',
  blocks: [
    news(
      'Zo bereidt u de wisseling van de raad voor',
      null,
      'Collega Marjan uit Heuveldam deelt haar draaiboek van 14 pagina’s, van afscheidsavond tot beëdiging.',
      { titleIsLink: true },
    ),
    news(
      'Nieuwe leden in het bestuur',
      null,
      [
        'Tijdens de ledenvergadering van 12 februari zijn Ilse Brandsma en Youssef Amrani gekozen.',
        'Zij volgen twee bestuursleden op die de maximale termijn hadden bereikt.',
      ],
      { titleIsLink: true },
    ),
    publication(
      'Voorbeeldverordening ambtelijke bijstand',
      null,
      'Onze juridische commissie heeft de verordening herschreven in gewone taal.',
      { titleIsLink: true, actions: ['Download de verordening'] },
    ),
    event(
      'Voorjaarsbijeenkomst op 10 april',
      null,
      'We komen op vrijdag 10 april bijeen in Nieuwpoort. Het onderwerp: de griffie als werkgever. De dag begint om 10.00 uur.',
      ['2026-04-10T10:00'],
      { titleIsLink: true, actions: ['Aanmelden'] },
    ),
    news(
      'Vraag van de maand: mag een raadslid stemmen via een beeldscherm?',
      null,
      'Het korte antwoord is nee. Het lange antwoord leest u op onze site.',
      { titleIsLink: true },
    ),
    news('Ledenvoordeel', null, 'Leden krijgen korting op het handboek raadsrecht.', {
      titleIsLink: true,
      actions: ['Naar het aanbod'],
    }),
    standing('Kopij', [
      'Hebt u nieuws voor de volgende Griffiepost? Stuur het vóór 25 maart naar [[redactie@kringvangriffiers.example]].',
    ]),
  ],
  footer: {
    text: ['Griffiepost is een uitgave van de Kring van Griffiers.'],
    links: ['Afmelden', 'Gegevens wijzigen'],
  },
};
