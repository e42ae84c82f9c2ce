import { event, news, publication } from '../build.ts';
import type { Letter } from '../letter.ts';

/** A water authority: plain technical prose, numbers, works along roads and dikes. */
export const waterschapDeLageDijk: Letter = {
  id: 'waterschap-de-lage-dijk',
  author: 'zakelijk',
  publisher: null,
  from: { name: 'Waterschap De Lage Dijk', address: 'nieuws@delagedijk.example' },
  series: 'Waterpeil',
  subject: 'Waterpeil mei 2027',
  sent: '2027-05-06T10:00',
  edition: 'Nr. 5, mei 2027',
  linkHost: 'www.delagedijk.example',
  intro: {
    greeting: 'Geachte raadsleden,',
    text: ['Waterpeil informeert gemeenteraden over het werk van het waterschap in hun gemeente.'],
    signature: 'Namens het dagelijks bestuur',
  },
  chapters: [
    {
      stories: [
        news(
          'Peil Hoge Vaart tijdelijk 20 centimeter lager',
          'Peilbeheer',
          'Voor herstel van de sluisdeuren staat het peil van 10 tot en met 28 mei lager. Schepen met een diepgang van meer dan 1,80 meter kunnen er niet door.',
          { published: '2027-05-03' },
        ),
        news(
          'Rivierkreeften: proef met vangkorven',
          'Waterkwaliteit',
          'In zes polders vangt een beroepsvisser dit jaar kreeften weg. Eind 2027 besluit het bestuur over het vervolg.',
          { published: '2027-04-27' },
        ),
        publication(
          'Begroting in één oogopslag',
          'Financiën',
          'Op één bladzijde ziet u waar het geld vandaan komt en waar het naartoe gaat.',
          { actions: ['Open de infographic'], published: '2027-04-22' },
        ),
        news(
          'Tarieven gaan in 2028 met 4,1 procent omhoog',
          'Financiën',
          'Het algemeen bestuur nam op 28 april kennis van de kadernota. Het besluit valt in november.',
          { published: '2027-04-29' },
        ),
        news(
          'Dijkvak Oost opgeleverd',
          'Dijken',
          'De aannemer droeg de dijk op 15 april over. De fietsstrook is weer open.',
          { published: '2027-04-16' },
        ),
        news(
          'Watermonitor laat herstel zien',
          'Waterkwaliteit',
          'Van de 48 meetpunten scoren er 31 voldoende. In 2021 waren dat er 19.',
          { published: '2027-04-20' },
        ),
        news(
          'Onderhoud langs de Molenwetering',
          'Peilbeheer',
          'Het maaien begint op 1 juni en duurt drie weken. Aanwonenden ontvangen een brief.',
          { published: '2027-05-04' },
        ),
      ],
    },
    {
      heading: 'Agenda',
      agenda: true,
      stories: [
        event(
          'Vergadering algemeen bestuur',
          'Bestuur',
          'Openbaar, en te volgen via de livestream.',
          ['2027-05-26T19:00/2027-05-26T22:00'],
          { place: 'Waterschapshuis' },
        ),
        event(
          'Informatiebijeenkomst kadernota',
          'Financiën',
          'Voor raadsleden en financieel woordvoerders.',
          ['2027-06-02T20:00'],
          { place: 'online' },
        ),
        event(
          'Dijkexcursie',
          'Dijken',
          'Wandeling van zes kilometer. Trek stevige schoenen aan.',
          ['2027-06-12T10:00/2027-06-12T13:00'],
          { place: 'Gemaal De Punt' },
        ),
        event('Open gemalendag', 'Peilbeheer', 'Elf gemalen openen hun deuren.', ['2027-06-19'], {
          place: 'verschillende locaties',
        }),
        event(
          'Cursus Water en ruimtelijke plannen',
          'Ruimte',
          'Vier dagdelen over de watertoets. Aanmelden tot 25 mei.',
          ['2027-06-08T13:30/2027-06-08T16:30', '2027-06-15T13:30/2027-06-15T16:30'],
          { place: 'Waterschapshuis' },
        ),
      ],
    },
  ],
  standing: [
    {
      title: 'Melding doen?',
      text: ['Een dode vis, een verstopte duiker of een vuile sloot: geef het aan ons door.'],
      action: 'Doe een melding',
    },
  ],
  advertisement: {
    title: 'Gratis stenenruil',
    text: ['Lever tegels in en krijg plantjes terug.'],
    action: 'Meer over de actie',
  },
  colophon: ['Waterschap De Lage Dijk, Dijkgraafplein 4, 1316 AA Almerveen', 'Vragen? Bel 0123 - 45 67 89.'],
};
