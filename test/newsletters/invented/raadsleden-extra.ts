import { event, news, podcast, raadsleden, standing } from './build.ts';

/** A special edition: topic headings only, dates in the titles, questions as titles. */
export const raadsledenExtra = raadsleden({
  id: 'raadsleden-extra',
  month: 'extra editie september 2026',
  sent: '2026-09-16T09:10',
  look: { topics: 'heading', titleTag: 'h2', pictures: false },
  blocks: [
    news(
      'Wat staat er in de Miljoenennota?',
      'Financiën',
      'Meer geld voor jeugdzorg, minder voor het openbaar vervoer. Een eerste analyse in 5 minuten.',
    ),
    news(
      'Hoe hard raakt dit uw gemeente?',
      'Financiën',
      'Met de rekentool ziet u per gemeente wat de plannen doen met de algemene uitkering.',
      { actions: ['Open de rekentool'] },
    ),
    event(
      'Vragenuur 18 september: Miljoenennota',
      'Financiën',
      'Op vrijdag 18 september van 12.00 tot 13.00 uur beantwoorden we live uw vragen.',
      ['2026-09-18T12:00/2026-09-18T13:00'],
      { actions: ['Meld u aan'] },
    ),
    news(
      'Nieuw kabinet, oude beloftes?',
      'Kabinetsformatie',
      'Welke toezeggingen uit het regeerakkoord zijn al ingelost en welke niet?',
    ),
    podcast(
      'Podcast Prinsjesdag: koffertje open',
      'Over de VNG',
      'De voorzitter en de directeur Financiën praten u bij tijdens het wandelen.',
      { actions: ['Luister de podcast'] },
    ),
    event(
      'ALV 27 november: resoluties indienen',
      'Over de VNG',
      'De buitengewone ledenvergadering is op vrijdag 27 november in Utrecht. Resoluties indienen kan tot 16 oktober.',
      ['2026-11-27'],
      { kind: ['evenement', 'nieuws'] },
    ),
    standing(null, ['Dit is een extra editie. De gewone Raadsledennieuwsbrief verschijnt op 24 september.']),
  ],
});
