import { event, news, publication, section, standing } from './build.ts';
import type { Letter } from './letter.ts';

/** An invented province; its own tracking host, no topics, a list of events at the end. */
export const provincie: Letter = {
  id: 'provincie-zilverland',
  publisher: null,
  from: { name: 'Provincie Zilverland', address: 'nieuwsbrief@provinciezilverland.example' },
  series: 'Zilverland Nieuws',
  logo: 'Provincie Zilverland',
  subject: 'Zilverland Nieuws - april',
  sent: '2026-04-02T10:30',
  look: { topics: 'below', dateLine: 'before', titleTag: 'h2', pictures: true },
  linkHost: 'www.provinciezilverland.example/nieuws',
  blocks: [
    standing(null, [
      'Beste lezer, in deze nieuwsbrief leest u wat er de afgelopen maand in de provincie is besloten en wat er op stapel staat.',
    ]),
    news(
      'Statenvergadering stemt in met fietssnelweg F9',
      null,
      'Provinciale Staten trekken 34 miljoen euro uit voor de fietsroute tussen Oosterhaven en Dalem. De aanleg begint na de zomer en duurt twee jaar.',
    ),
    news(
      'Gedeputeerde opent eerste waterstofpomp',
      null,
      'Langs de N318 kunnen vrachtwagens sinds deze week waterstof tanken. Het is de eerste openbare pomp van de provincie.',
    ),
    news(
      'Subsidie voor dorpshuizen opnieuw verlengd',
      null,
      'Besturen van dorpshuizen kunnen tot 1 oktober een bijdrage aanvragen voor isolatie, zonnepanelen en een toegankelijke ingang.',
      { actions: ['Meer informatie'] },
    ),
    publication(
      'Landschapsatlas nu ook digitaal',
      null,
      'De atlas toont hoe het landschap er in 1850, 1950 en nu uitziet. Handig voor wie aan een omgevingsvisie werkt.',
      { actions: ['Bekijk de atlas'] },
    ),
    news('Wolf gezien bij Lage Heide', null, 'Houd uw hond aangelijnd en meld een waarneming bij het meldpunt.', {
      actions: ['Lees verder'],
    }),
    section('Agenda'),
    event(
      'Inloopavond N318',
      null,
      'Bekijk de tekeningen en stel uw vragen aan de projectleider.',
      ['2026-04-22T19:00/2026-04-22T21:00'],
      { dateLine: 'woensdag 22 april 2026, 19.00 - 21.00 uur, dorpshuis De Kern' },
    ),
    event(
      'Open dag provinciehuis',
      null,
      'Kom kijken in de Statenzaal en neem plaats op de stoel van de commissaris.',
      ['2026-05-30'],
      { dateLine: 'zaterdag 30 mei 2026' },
    ),
  ],
  footer: {
    text: [
      'U ontvangt deze e-mail omdat u zich hebt aangemeld voor Zilverland Nieuws.',
      'Provincie Zilverland, Postbus 100, 1000 AA Oosterhaven',
    ],
    links: ['Uitschrijven', 'Voorkeuren wijzigen', 'Privacyverklaring'],
  },
};
