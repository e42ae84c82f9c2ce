import { event, news, publication, section, standing } from './build.ts';
import type { Letter } from './letter.ts';

/** An invented water board: sections by kind, direct links without tracking. */
export const waterschap: Letter = {
  id: 'waterschap-laagveen',
  publisher: null,
  from: { name: 'Waterschap Laagveen', address: 'info@waterschaplaagveen.example' },
  series: 'Waterpeil',
  logo: 'Waterschap Laagveen',
  subject: 'Waterpeil | juni 2026',
  sent: '2026-06-18T09:00',
  look: { topics: 'below', dateLine: 'before', titleTag: 'b', pictures: false },
  linkHost: 'www.waterschaplaagveen.example',
  blocks: [
    standing(null, ['Goedendag, hierbij het nieuws van uw waterschap.']),
    section('Actueel'),
    news(
      'Peil in de Veenplas blijft gelijk',
      null,
      'Het algemeen bestuur ziet af van een verlaging. Boeren en natuurorganisaties hadden samen een ander voorstel ingediend.',
    ),
    news(
      'Droogte: spaarzaam met sproeien',
      null,
      'Wie uit de sloot sproeit, mag dat vanaf 22 juni alleen nog ’s nachts doen.',
      { actions: ['Bekijk de regels'] },
    ),
    publication('Waterkaart voor scholen', null, 'Een lespakket voor groep 7 en 8, gratis te bestellen.', {
      actions: ['Bestel het lespakket'],
    }),
    news('Gemaal De Hoop 100 jaar', null, 'Een terugblik in foto’s op een eeuw droge voeten.', {
      actions: ['Bekijk de foto’s'],
    }),
    section('Doe mee'),
    event(
      'Rondleiding rioolwaterzuivering',
      null,
      'Geschikt voor kinderen vanaf 8 jaar.',
      ['2026-07-04T10:00/2026-07-04T12:00'],
      { dateLine: 'zaterdag 4 juli 2026, 10.00 - 12.00 uur', actions: ['Aanmelden'], topicsAccept: [['Doe mee']] },
    ),
    event(
      'Bewonersavond Dijkversterking Oostzijde',
      null,
      'We laten het ontwerp zien en horen graag wat u ervan vindt.',
      ['2026-07-01T19:30'],
      {
        dateLine: 'Woensdag 1 juli om 19.30 uur in café De Sluis',
        actions: ['Lees meer'],
        topicsAccept: [['Doe mee']],
      },
    ),
  ],
  footer: { text: ['Waterschap Laagveen, Dijkstraat 1, 1234 AB Venendam'], links: ['Afmelden', 'Privacyverklaring'] },
};
