import { event, INTRO, news, podcast, publication, section, VACANCIES, weekoverzicht } from './build.ts';

/** Event words of all kinds, date lines with strokes and abbreviations, an update note, a heading for publications. */
export const weekoverzichtMaart = weekoverzicht({
  id: 'weekoverzicht-maart',
  sent: '2026-03-13T14:58',
  look: { titleTag: 'h3' },
  blocks: [
    news(
      'Nog 5 dagen: laatste vragen over de stembusdag',
      null,
      'De helpdesk is tot en met woensdag bereikbaar. We zetten de antwoorden op de 10 vaakst gestelde vragen bij elkaar.',
    ),
    INTRO,
    section('Nieuws'),
    news(
      'Thuiswerkvergoeding omhoog',
      'Arbeidszaken',
      'Met terugwerkende kracht tot 1 januari krijgen medewerkers 2,60 euro per dag.',
    ),
    news(
      'Burgemeesters: ‘Stop met polariseren op het plein’',
      'Bestuur',
      'In een open brief, gepubliceerd op 9 maart, doen 112 burgemeesters een beroep op landelijke politici.',
    ),
    publication(
      'Model-integriteitscode voor volksvertegenwoordigers',
      'Bestuur',
      'De code is korter geworden en bevat nu ook afspraken over sociale media.',
      { actions: ['Bekijk de modelcode'] },
    ),
    news(
      'Hoogwaterseizoen eindigt zonder dijkbewaking',
      'Klimaat en water',
      'Voor het derde jaar op rij hoefden de dijkwachten niet uit te rukken.',
    ),
    news(
      'Stikstof: ruimte voor 9 woningbouwlocaties',
      'Ruimte, wonen en mobiliteit',
      'De provincie en 4 gemeenten vonden ruimte door een varkenshouderij uit te kopen. Het besluit ligt tot 20 april ter inzage.',
    ),
    podcast(
      'Te gast in de VNG-podcast: de kinderburgemeester',
      'Jeugd',
      'Wat zou er veranderen als kinderen mochten meestemmen?',
      { actions: ['Beluister de aflevering'] },
    ),
    news(
      'Bijna alle gemeenten doen mee aan NLdoet',
      'Sociaal domein breed',
      'Duizenden vrijwilligers steken dit weekend de handen uit de mouwen. Ook veel raadsleden doen mee.',
    ),
    section('Agenda'),
    event(
      'Lunchlezing: Wat kiezers echt willen',
      'Bestuur',
      'Neem uw broodtrommel mee. De onderzoeker presenteert de eerste cijfers.',
      ['2026-03-25T12:15/2026-03-25T13:00'],
      { dateLine: 'wo 25 maart 2026, 12.15-13.00 uur', actions: ['Aanmelden'] },
    ),
    event(
      'Ontbijtsessie voor nieuwe griffiers',
      'Bestuur',
      'Kleinschalig en vertrouwelijk. [update: nieuwe datum]',
      ['2026-04-02T08:00'],
      { dateLine: '02-04-2026 om 8.00 uur' },
    ),
    event(
      'Rondetafelgesprek Netcongestie',
      'Energietransitie',
      'Netbeheerders, gemeenten en ondernemers aan één tafel.',
      ['2026-03-31'],
      { dateLine: 'dinsdag 31 maart 2026' },
    ),
    event(
      'Hackathon: De begrijpelijke brief',
      'Dienstverlening en bedrijfsvoering van gemeenten',
      'Twee dagen schrijven, schrappen en testen met inwoners.',
      ['2026-04-16/2026-04-17'],
      { dateLine: '16-04-2026 tot en met 17-04-2026' },
    ),
    event(
      'Kennissessie Beschermd wonen',
      'Maatschappelijke ondersteuning en zorg',
      'Over de nieuwe verdeelsleutel die sinds 1 januari geldt.',
      ['2026-03-24', '2026-03-26', '2026-04-07'],
      { dateLine: '24 maart, 26 maart en 7 april 2026' },
    ),
    event(
      'Festival Goed Wonen',
      'Ruimte, wonen en mobiliteit',
      'Met bouwers, bewoners en bestuurders. Het programma volgt.',
      ['2026-09-24'],
      { dateLine: '24-09-2026', actions: ['Meer informatie', 'Houd mij op de hoogte'] },
    ),
    event(
      'E-learning Archiefwet',
      'Dienstverlening en bedrijfsvoering van gemeenten',
      'Leer in 6 lessen wat er verandert. U bepaalt zelf wanneer u begint.',
      ['2026-04-01+'],
      { dateLine: 'Vanaf 01-04-2026', actions: ['Start de e-learning'] },
    ),
    VACANCIES,
  ],
});
