import { event, FORUM, motions, news, podcast, publication, raadsleden } from './build.ts';

/** Long texts of several paragraphs, lists, links in the text, two and three actions. */
export const raadsledenMei = raadsleden({
  id: 'raadsleden-mei',
  month: 'mei 2026',
  sent: '2026-05-28T10:20',
  look: { titleTag: 'h3' },
  blocks: [
    news(
      'Eerste hulp bij de nieuwe raadsperiode',
      null,
      [
        'Net geïnstalleerd? Gefeliciteerd. De komende maanden leggen wij u graag uit hoe de VNG u kan ondersteunen.',
        'Op [[de pagina voor nieuwe raadsleden]] vindt u korte filmpjes over rol, budget, integriteit en het vergaderstelsel. De filmpjes duren elk een paar minuten.',
        'Liever iets op papier? Vraag dan bij uw griffie naar het inwerkboek. Daarin staat ook een begrippenlijst.',
      ],
      { actions: ['Bekijk de filmpjes', 'Naar het inwerkboek'] },
    ),
    event(
      'Algemene Ledenvergadering op 17 juni',
      null,
      [
        'De Algemene Ledenvergadering begint om 13.30 uur en is dit jaar in Groningen. Op de agenda staan onder meer de contributie, de Wmo-afspraken en 4 resoluties.',
        'Raadsleden zijn welkom als toehoorder.',
      ],
      ['2026-06-17T13:30'],
      { actions: ['Agenda en stukken', 'Aanmelden als toehoorder', 'Volg de livestream'] },
    ),
    publication(
      'Toolkit burgerberaad',
      'Bestuur',
      [
        'Overweegt uw gemeente een burgerberaad? De toolkit bevat:',
        {
          list: [
            'een afwegingskader voor de raad',
            'een voorbeeld van een opdracht aan het beraad',
            'een [[rekenhulp voor de kosten]]',
            'tips voor de communicatie met inwoners',
          ],
        },
      ],
      { actions: ['Download de toolkit'] },
    ),
    news(
      'Vijf lessen uit de formatie',
      'Bestuur',
      [
        'De meeste colleges zijn geïnstalleerd. Gemiddeld duurde de formatie 63 dagen, een week langer dan in 2022.',
        'Wij spraken 9 informateurs. Hun lessen: neem de tijd voor kennismaking, praat eerst over inhoud, betrek de ambtelijke organisatie, leg afspraken over de omgang vast en evalueer na een jaar.',
      ],
      { actions: ['Lees verder'] },
    ),
    podcast(
      "Podcast 'Raadsel': waarom stemmen mensen niet?",
      'Bestuur',
      'Politicoloog Esmée Dijk ging langs de deuren in 3 wijken met een lage opkomst. In de podcast vertelt zij wat ze daar hoorde. Beluister ook [[de eerdere afleveringen]].',
      { actions: ['Luister de podcast'] },
    ),
    event(
      'Praktijkdag Omgevingswet voor raden',
      'Ruimte, wonen en mobiliteit',
      [
        'Wat regelt u in het omgevingsplan, en wat laat u los? Tijdens de praktijkdag werkt u aan een casus uit uw eigen gemeente.',
        'Er zijn 2 data om uit te kiezen: dinsdag 15 september of donderdag 1 oktober. Beide dagen zijn van 9.30 tot 16.30 uur.',
      ],
      ['2026-09-15T09:30/2026-09-15T16:30', '2026-10-01T09:30/2026-10-01T16:30'],
      { actions: ['Meer informatie en aanmelden'] },
    ),
    news(
      'Zo leest u de kadernota',
      'Financiën',
      'De kadernota is hét moment om als raad richting te geven. Met 6 vragen komt u een heel eind.',
      {
        after: [
          'Eerder verschenen in deze reeks:',
          { list: ['[[Zo leest u de begroting]]', '[[Zo leest u de jaarrekening]]'] },
        ],
      },
    ),
    FORUM,
    motions('een lokaal vuurwerkverbod, opvang van daklozen, en de spoorlijn Lelystad-Groningen'),
  ],
});
