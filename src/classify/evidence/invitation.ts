import type { Evidence } from './row.ts';

/** The reader is asked to come. */
export const INVITATION: readonly Evidence[] = [
  {
    id: 'announced by title',
    where: 'title',
    weight: 3,
    phrases: `
      save the date, vooraankondiging, uitnodiging, ^ aankondiging, meld je|u .3 aan, aanmelden kan, nog .1 plekken|plaatsen|plek, laatste plekken|plaatsen
      laatste kans .4 schrijven|melden, u komt .2 toch|ook, komt u .2 ook, bent u erbij, wees erbij, aanmelding|inschrijving geopend|open
      aanmelding|inschrijving .9 geopend|open, ^ start leergang|cursus|opleiding|reeks|training|werkplaats|traject|groep|leernetwerk, ^ nieuwe data, ^ extra <any>, ^ verplaatst
      verzet|verplaatst naar <num>, ^ .3 bijeen in|op, kaartverkoop, inschrijven kan, ^ programma <event>|<maybe>, <event> verplaatst, ^ reserveer`,
  },
  {
    id: 'title calls',
    where: 'title',
    weight: 2,
    phrases: `
      ^ kom|bezoek|ontmoet|praat|oefen|loop|fiets|wandel|proef|vaar|reis|schuif|beleef|ervaar, ^ ga .2 mee, ^ denk mee, ^ neem deel
      praat|doe|oefen|loop|denk|kijk|speel|fiets|wandel mee, ^ kijk|luister live, in gesprek met|over, een <maybe> met|over|lang|vol, in één|een|<count> avond|middag|dag|uur|minuten|ochtend|avonden
      op de koffie, op pad, op stap met, op bezoek bij, te gast bij, aan tafel met, kijkje in|bij|achter, achter de schermen, kennismaken, kennis maken`,
  },
  {
    id: 'the reader is welcome',
    where: 'text',
    weight: 2.5,
    phrases: `
      welkom, uitgenodigd, nodigt|nodigen .6 uit, nodigt|nodigen <who>, uitnodiging|uitnodigingen volgt|volgen|wordt|ontvangt
      ontvangt|ontvangen .3 u|je graag|op|in, ontvangt|ontvangen raadsleden|griffiers, verwelkomt|verwelkomen .2 u|je, staat|staan .9 open voor
      join us, meet the|your|mayors, you are invited, we host|visit|meet, hosts`,
  },
  {
    id: 'the reader can join',
    where: 'text',
    weight: 2.5,
    phrases: `
      aanschuiven, aanhaken, binnenlopen, bijwonen, bij te wonen, meelopen, meefietsen, meevaren, meepraten, meeoefenen, meereizen, meespelen, erbij zijn
      erbij wilt|wil zijn, daarbij zijn, er bij zijn, terecht, loop|vaar|fiets|wandel|denk|praat|oefen|speel|kijk|reis|doe|trap .8 mee, loop|lopen .4 binnen|langs
      schuif|sluit|haak .1 aan, schuif .6 aan, kom|komt .2 langs|naar|luisteren|kijken|kennismaken|meepraten|ook|gezellig, praat .4 mee, leer mee
      bent u .3 erbij, u komt toch|ook, zien we u|je, tot dan, graag tot, we hopen u, wees welkom, mis .5 niet, mag|mogen u|je .5 missen, kijken ernaar uit, meemaken, bij te praten
      kunt|kun|kan|kunnen .6 komen, kunt|kun|kan|kunnen <you> .6 volgen, in te schrijven, intekenen, inschrijven, te bezoeken, leren kennen`,
  },
  {
    id: 'called to do',
    where: 'text',
    weight: 2.5,
    phrases: `
      ^ kom|ontmoet|bespreek|stap|trek|proost|ervaar|beleef|oefen|speel|proef|fiets|wandel|vaar|reis|ruil|puzzel|leer|schuif|noteer|reserveer|experimenteer
      ^ bezoek .6 en|met, ^ ontdek .9 en|met|op|tijdens, ^ neem .6 mee, ^ breng .6 mee|in, ^ pak, ^ wees, ^ zet .6 agenda, schrijf .6 agenda, ^ laat u|je
      en ervaar|ontdek|oefen|test|ontmoet|puzzel|proef|zie, ^ test .8 kennis, ^ luister naar .9 en, ^ maak kennis, ^ vier`,
  },
  {
    id: 'taking part',
    where: 'text',
    weight: 2.5,
    phrases: `
      meld|schrijf|geef u|je .3 aan|in|op, aanmelding|aanmelden kan|is|via|verplicht|nodig|noodzakelijk, kunt|kun|kan|kunnen .8 aanmelden|opgeven|inschrijven|meedoen|deelnemen
      na|zonder aanmelding, ^ deelname|toegang|aanmelden|aanmelding|opgave, deelname|deelnemen is|kost|kan|aan, deelname .3 gratis|kosteloos, deelnemers gaan|leren|krijgen|werken|oefenen|wisselen|maken
      attendance|registration|participation is|required, reserveer, reserveren, registreren, afspraak maken .2 niet, aanmelders, dagdeel .2 intekenen, wees er .1 bij
      aanmelden .3 niet nodig, in agenda, vast in .3 agenda, alvast in .3 agenda, opgave via|bij`,
  },
  {
    id: 'participants do',
    where: 'text',
    weight: 2.5,
    phrases: `
      <people>|jongeren|wetenschappers|deskundigen|onderzoekers|experts|sprekers|ervaringsdeskundigen|onderzoekers .5 ervaren|ontdekken|ontmoeten|oefenen|bespreken|leren|wisselen|delen|verkennen|zoeken|bekijken|maken|vertellen|tekenen|gaan
      neem .3 eigen, schoenen, laarzen, eigen vervoer, samen kijken|zoeken|werken|gaan|maken we|wij, kijken we|wij, leggen|houden|starten we|wij .6 voor|gesprek|op`,
  },
  {
    id: 'room for so many',
    where: 'text',
    weight: 2.5,
    phrases: `
      <num>|aantal|genoeg|voldoende|enkele|beperkte plaatsen|plekken|stoelen|deelnemers|kaarten|plek|tickets, plaats|plek|ruimte voor .1 <count>
      maximaal|maximum .2 <num> .1 deelnemers|personen|mensen|raadsleden|per, vol is vol, places, groepjes van, vrije plaatsen|plekken, plaatsen|plekken vrij|beschikbaar
      teams van, groepen van, is er weer ruimte, beperkt aantal, aantal .1 plaatsen|plekken, plaats is beperkt, kaarten .4 bestellen|verkrijgbaar|koop`,
  },
  {
    id: 'meant for',
    where: 'text',
    weight: 2.5,
    phrases: `
      alleen|speciaal|exclusief voor, geschikt voor, bedoeld voor, handig voor, ^ voor .3 <who>|fractievoorzitters|juristen|fractiemedewerkers ., ^ voor wie|iedereen|alle, voor .5 tot <num> jaar, open voor, toeschouwers, publiek is, alle leden`,
  },
  {
    id: 'acts on the reader',
    where: 'text',
    weight: 2.5,
    phrases: `
      <plural> u langs|mee|door|bij|naar|wegwijs|graag|alles|rond|op|uit|aan|lachend|voor|een|de|het|verder, begeleidt|prikkelt|inspireert|ontvangt|daagt|leidt|coacht|loodst|verrast <you>
      met u|je, neem|nemen u, u|je .3 mee, met elkaar, onder elkaar, van elkaar, samen met collega’s, collega’s`,
  },
];
