import { event, FORUM, motions, news, podcast, publication, raadsleden } from './build.ts';

/** Topic headings and labels both, in the house style of the letter with headings. */
export const raadsledenJanuari = raadsleden({
  id: 'raadsleden-januari',
  month: 'januari 2027',
  sent: '2027-01-28T10:00',
  look: { topics: 'both', titleTag: 'h2', pictures: false },
  blocks: [
    event(
      'Kennismaken met de VNG: avond voor nieuwe raadsleden',
      null,
      'Op 11 februari heten we raadsleden die vorig jaar zijn begonnen welkom in het Willemshof in Den Haag. Inloop vanaf 18.30 uur, het programma begint om 19.00 uur.',
      ['2027-02-11T19:00'],
      { actions: ['Meld u aan'] },
    ),
    news(
      'Spreidingswet: indicatieve verdeling bekend',
      'Asiel tot integratie',
      'De minister heeft op 22 januari bekendgemaakt hoeveel plekken iedere provincie moet realiseren. Op 1 november moeten de provinciale verslagen binnen zijn.',
    ),
    event(
      'Regionale bijeenkomst Noord: Opvang en draagvlak',
      'Asiel tot integratie',
      'Hoe voert u het gesprek met inwoners over een opvanglocatie? Burgemeesters en raadsleden uit Groningen, Fryslân en Drenthe delen hun ervaringen.',
      [],
    ),
    news(
      'Raad van Tilburg wint Publieksprijs Beste Raad',
      'Bestuur',
      'De prijs werd uitgereikt tijdens het congres van de Nederlandse Vereniging voor Raadsleden op 16 januari. De jury roemde de manier waarop jongeren worden betrokken.',
    ),
    publication(
      'Nieuwe editie: Raadslid in 100 vragen',
      'Bestuur',
      'De populaire gids is herzien en aangevuld met hoofdstukken over AI, desinformatie en sociale veiligheid. Griffies kunnen exemplaren bestellen tot 1 maart.',
    ),
    news(
      'Aftrap project Weerbare Raad',
      'Bestuur',
      'Met een bijeenkomst in Nijmegen ging het project Weerbare Raad deze maand van start. De komende 2 jaar werken 15 raden aan een aanpak tegen intimidatie.',
    ),
    event(
      'Webinarreeks: Raad en regio in 3 avonden',
      'Bestuur',
      'In 3 webinars komt u alles te weten over regionale samenwerking: op 9 februari, 23 februari en 9 maart, telkens van 19.30 tot 20.30 uur.',
      ['2027-02-09T19:30/2027-02-09T20:30', '2027-02-23T19:30/2027-02-23T20:30', '2027-03-09T19:30/2027-03-09T20:30'],
    ),
    event(
      'Bestuurdersdiner Lokale Autonomie',
      'Bestuur',
      'Schuif aan voor een goed gesprek over de ruimte die gemeenten nodig hebben. Er is plaats voor 40 gasten.',
      [],
    ),
    news(
      'Herindelingsverkiezingen: opkomst 46%',
      'Bestuur',
      'Op 18 november kozen inwoners van 4 nieuwe gemeenten hun raad. De opkomst lag lager dan bij de vorige herindelingen. De raden zijn op 1 januari geïnstalleerd.',
    ),
    podcast(
      'Podcast: Het verhaal achter het referendum',
      'Bestuur',
      'Op 20 januari stemden de inwoners van Oirschot over de komst van een windpark. Griffier en wethouder blikken terug in deze dubbelaflevering.',
    ),
    news(
      'Consultatie nieuwe Financiële-verhoudingswet',
      'Financiën',
      'U kunt tot 15 maart uw reactie geven op het wetsvoorstel. De VNG organiseert hiervoor geen aparte ledenraadpleging, maar neemt signalen van raden mee.',
    ),
    event(
      'Digitale bijeenkomst: Voorjaarsnota voor raadsleden',
      'Financiën',
      'De VNG-directie neemt u mee in de gesprekken met het kabinet en beantwoordt uw vragen.',
      [],
    ),
    news(
      'AI-verordening: wat geldt er vanaf 2 augustus?',
      'Informatiesamenleving',
      'Op 2 augustus 2027 treden de laatste onderdelen van de Europese AI-verordening in werking. Wat betekent dit voor het algoritmeregister van uw gemeente?',
    ),
    event(
      'Cybercrisis! Oefen mee',
      'Informatiesamenleving',
      'Tijdens deze interactieve ochtend beleeft u een digitale aanval op een fictieve gemeente. Na afloop weet u welke vragen u uw college kunt stellen.',
      [],
    ),
    news(
      'Nieuwjaarsrede: “Laat gemeenten niet wachten”',
      'Over de VNG',
      'In haar nieuwjaarstoespraak op 14 januari riep de VNG-voorzitter het kabinet op om snel met een meerjarig perspectief te komen. Lees de hele tekst of bekijk de beelden.',
    ),
    event(
      'Agenda en stukken BALV',
      'Over de VNG',
      'De buitengewone ledenvergadering vindt plaats op vrijdag 26 maart om 10.30 uur in Ede. De agenda en de stukken staan nu op de website.',
      ['2027-03-26T10:30'],
      { kind: ['evenement', 'nieuws'] },
    ),
    news(
      'Lees terug: online vragenuur over de jaarstukken',
      'Financiën',
      'Alle vragen en antwoorden uit het vragenuur van 19 januari zijn gebundeld in een overzicht.',
    ),
    event(
      'Wandelen met de commissie',
      'Over de VNG',
      'In maart maken leden van de commissie Raadsleden & Griffiers een wandeling met iedereen die wil aansluiten. Vertrek om 15.00 uur bij station Amersfoort.',
      [],
    ),
    FORUM,
    motions('een wintersluiting van zwembaden, het recht op contant geld en steun voor buurthuizen'),
  ],
});
