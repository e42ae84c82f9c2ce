import type { Evidence } from './row.ts';

/** It has a beginning, a place, somebody who speaks and a drink at the end. */
export const PROGRAMME: readonly Evidence[] = [
  {
    id: 'doors and drinks',
    where: 'text',
    weight: 2.5,
    phrases: `
      inloop, aanvang, verzamelen, we vertrekken, vertrek om|uit|vanaf, vertrekt|vertrekken om|uit|vanaf, start en finish, einde rond, ontvangst, zaal open
      na afloop, aansluitend is|drinken|signeert|kunt, begint|beginnen|start om, programma begint|start|duurt|bestaat|is|volgt, plenair|plenaire, deelsessie, deelsessies
      toegang .1 gratis, kosten zijn|bedragen, deelnamekosten, entree, kosten : , reissom, po-punten, accreditatie, geaccrediteerd, certificaat, reader, huiswerk, kleine groepen, programma en data, data volgen, link volgt, volgt nog, informatie volgt, overnachting, inclusief lunch, lunch inbegrepen, lunch is, met nagesprek, met lunch
      na de pauze, afgesloten met, sluiten we|af, onder het genot, boterham, eigen laptop, eigen lunch, drankje, hapje en, naborrelen, napraten, oliebollen, toost, met koffie, koffie en|met, hapje, tickets, touringcar, parkeren, kaarten .1 kosten|zijn
      locatie :, plaats :, waar :, wanneer :, tijd :, docent :, gratis toegankelijk, opening door, geopend van, gaan de deuren, opent|openen .9 deuren, deur|deuren open|openen, aan de beurt`,
  },
  {
    id: 'live',
    where: 'text',
    weight: 2.5,
    phrases: `
      te volgen|bekijken via|in|op|bij|te, live|online|rechtstreeks te|op|mee, kijk .2 live|mee, live .2 sessie|uitgezonden|uitzending|gesprek, rechtstreeks, livestream, stream, studio, via teams|zoom, inlogcode, inbellen, hybride te
      stel uw|je|al vragen|vraag, stel .3 vraag|vragen, ruimte|gelegenheid|tijd .4 vragen, vragen stellen, beantwoordt|beantwoorden|beantwoord .1 uw|je|al|alle .1 vragen, geeft|geven .2 antwoord, voor uw vragen
      staan|staat|zit|zitten .6 klaar, vragen .4 beantwoorden, vragen vooraf, in de chat, de chat`,
  },
  {
    id: 'clock',
    where: 'text',
    weight: 1,
    phrases: `<clock> .1 tot|en <clock>, <clock> - <clock>, <clock> <clock>, vanaf <clock>, om <clock>, rond <clock>, <clock> uur, aanvang <clock>`,
  },
  {
    id: 'in so many hours',
    where: 'text',
    weight: 2.5,
    phrases: `
      in .1 <count>|een|één .1 uur|uren|minuten|middag|avond|dag|dagen|dagdeel|dagdelen|ochtend|avonden|weekend|middagen|dagdelen, in precies <num>
      <count>|een|één|hele|halve uur|uren|dag|dagen|middag|avond|nacht|dagdeel|dagdelen|weekend|middagen|avonden|weken lang, een .1 dag vol|met, <count> minuten
      iedere|elke|eerste|tweede|derde|laatste <day>|middag|avond, een dag .3 vol, op <count> <day>|dinsdagen|donderdagen|maandagen|vrijdagen|avonden|middagen|plekken|locaties, telkens op, om de week, de hele dag, hele middag, drie kwartier, anderhalf uur, duurt|duren .2 <count>|een|anderhalf|anderhalve, van <count>|een|één|anderhalf uur|uren|minuten|kwartier|dagdeel|dagen, per dagdeel, dit dagdeel, avonden op rij, keer per jaar, vakantie verzorgen`,
  },
  {
    id: 'so many parts',
    where: 'text',
    weight: 2.5,
    phrases: `
      <count>|alle .1 workshops|sessies|tafels|stands|kramen|modules|bijeenkomsten|avonden|middagen|dagdelen|deelsessies|standhouders|sprekers|rondes|lessen|deelsessierondes|masterclasses|webinars|keynotes|edities
      met workshops|rondleidingen|optredens|pitches|presentaties|lezingen|demonstraties|keynotes|debatten|stands|proeverijen|muziek, demonstraties, keynote, keynotes, optredens, pitches, kramen, panel, panelgesprek, casus, casussen, cabaret, live muziek, paneldiscussie, foodcourt
      bestaat uit <count>, met .1 <any>, en een quiz|borrel|debat|rondleiding|slotdebat|netwerklunch, slotdebat, escaperoom, standhouders, met onder meer|andere, met bijdragen van
      over <count> <any>, verspreid over <count>, programma : <num>`,
  },
  {
    id: 'what the reader does there',
    where: 'text',
    weight: 2.25,
    phrases: `
      <you> leert|oefent|bezoekt|hoort|ervaart|ontdekt|bouwt|duikt|kruipt|beleeft|verdiept|ontmoet|test|proeft|verkent|traint|puzzelt|speelt|luistert|praat|bekijkt|spreekt|reist|wandelt|fietst|vaart|stapt|experimenteert|wisselt|kijkt|schuift|leer|hoor|oefen|ontmoet|werkt
      leert|oefent|bezoekt|hoort|ervaart|ontdekt|bouwt|duikt|kruipt|beleeft|verdiept|ontmoet|test|proeft|verkent|traint|speelt|luistert|praat|spreekt|leer|hoor|oefen <you>, leert|leren|traint|helpt|coacht <people>, <you> krijgt .3 uitleg|tips|les|een|u|inzicht
      <you> gaat, <you> kiest|volgt|bepaalt, gaat <you> .6 aan|naar|zelf, <you> bespreekt, komt u|je .6 te weten, aan de slag, <you> leren|oefenen`,
  },
  {
    id: 'what the hosts do there',
    where: 'text',
    weight: 1.5,
    phrases: `
      <we> gaan|bespreken|bezoeken|ontvangen|reizen|trekken|nemen|praten|laten|fietsen|informeren|sluiten|trappen|duiken|verkennen|bootsen|verwelkomen|organiseren|verzorgen|behandelen|zoomen|stilstaan|wandelen|varen|ontmoeten|leren|wisselen|horen|delen|blikken|staan
      praten|nemen|leiden|laten|vertellen|informeren|leren|gaan|bespreken|bezoeken|ontvangen|reizen|trekken|verkennen|duiken|kijken|behandelen|sluiten|trappen|halen|wisselen|organiseren|verzorgen|delen|staan <we>
      gaat|gaan .6 in gesprek|debat, in gesprek met, met .3 in gesprek, presenteert|presenteren .3 hun|haar|zijn, wisselt|wisselen .5 uit,  schuift|schuiven aan, schuift|schuiven .8 aan
      vertelt|vertellen .8 hoe|over|wat|ervaringen|verhaal, licht|lichten .8 toe, delen|deelt .4 ervaringen|aanpak|tips|lessen|inzichten|kennis, geeft|geven .6 tips|les|uitleg|lessen|inzicht, gaat|gaan|ingaan .4 in op
      neemt|nemen u|je .2 mee, neemt|nemen .3 mee langs|in, praat|praten .6 bij, kijk achter, duiden|duidt, duikt .4 in, kruisen, strijden, in debat, oefent|oefenen met, bootst|bootsen .5 na, spelen .6 na
      aan het woord, buigt|buigen zich, zal|zullen .6 ingaan|spreken|vertellen|bespreken, laat|laten .4 zien, centraal, wordt|worden bijgepraat|verzorgd, verzorgd door, behandelt .4 hoogleraar, schijnen .3 licht`,
  },
  {
    id: 'somebody leads it',
    where: 'text',
    weight: 2.5,
    phrases: `sprekers, spreker, gespreksleider, dagvoorzitter, moderator, presentator, presentatie door, onder leiding|begeleiding van, te gast, gastheer, gastvrouw, komt|komen langs met`,
  },
  {
    id: 'is held',
    where: 'text',
    weight: 2.25,
    phrases: `
      organiseren|organiseert|organiseer|verzorgen|verzorgt, houden|houdt .6 <any>, vindt|vinden .10 plaats, wordt|worden .8 gegeven|gehouden|georganiseerd, komt|komen .8 bijeen|samen, samenkomt, brengen|brengt .5 samen|bijeen, vergadert|vergaderen .4 op|weer
      is er weer, is er .3 een|weer, staan|staat gepland|gepland op, er is|zijn .3 <event>, start|startdatum :, is het zover, gastgemeente, derde|vierde|vijfde|tweede|zesde editie, jaarlijkse|jaarlijks <any>, editie van, trapt|trappen .8 af, aftrap, gaat van start op, start|starten|begint|beginnen .3 op <num>|<day>
      afgetrapt, gaan van start op, gaan we van start, sluiten we .6 af, komt|komen .4 naar, strijkt|strijken neer, is .3 het decor, staat .9 klaar, eerste stop|halte|etappe|les|avond|keer|bijeenkomst|sessie|dag is, eerstvolgende, elke|iedere etappe|editie|sessie|middag|bijeenkomst
      reist|reizen|trekt|trekken .4 langs|land, langs <count>, door het .1 land, toert|tour, doet .6 aan, ontvangt .6 <num>, reis, onze tour, live te volgen`,
  },
  {
    id: 'during this',
    where: 'text',
    weight: 4,
    phrases: `
      tijdens|in|met|bij dit|deze|onze .2 <any>, deze|dit .1 <any> gaan|kunt|krijgt|mag|staat|komen|hoort|leert|nemen|praten|biedt|is|informeren|vindt|bespreken|helpt|draait|laat
      tijdens de|het|een .2 <any> .6 staat|staan|gaan|komen|ziet|hoort|kunt|speelt|leert|spreekt|presenteert|krijgt, tijdens dit|deze programma, deze middag|avond|ochtend|sessie|training|workshop|bijeenkomst|cursus|lezing|webinar|conferentie, dit webinar|congres|symposium|spreekuur|college|event, de|het <any> is <num>, de|het <any> duurt|vertrekt|kost, in dit college|uur|gesprek, doel|thema|programma van|is|omvat .4 <any>`,
  },
  {
    id: 'event with its day',
    where: 'text',
    weight: 2,
    phrases: `
      een|onze|deze .3 <event> .3 op .1 <num>|<day>, een|onze|deze .3 <event> <day>, ^ <event> .3 op .1 <num>|<day>, op .1 <num>|<day> .8 <event>, op|van|is <num> <month> .6 <event>, op <num> <month> .3 een .2 <any>, <num> <month> .2 een .2 <any>
      <event> is|begint|start op, <event> is .3 op <num>, <event> op <num>|<day>, <event> van <num> <month> in|te|bij, <event> wordt, <day> <num> <month> .2 <clock>, <num> <month> .2 <clock> .3 <clock>, datum :`,
  },
  {
    id: 'says what it is',
    where: 'text',
    weight: 3.5,
    phrases: `
      ^ een|deze|dit .2 <event>|<maybe> voor|over|met|waarin|rond|van|vol|op|in, ^ .2 <event> voor|over|met|van, is|wordt een .3 <event> voor|over|met|waarin`,
  },
  { id: 'event named', where: 'text', weight: 1.25, phrases: `<event>` },
  {
    id: 'place',
    where: 'text',
    weight: 2.5,
    phrases: `
      in het|de|een stadhuis|provinciehuis|gemeentehuis|stadskantoor|stadstheater|bibliotheek|schouwburg|jaarbeurs|congrescentrum|raadzaal|dorpshuis|waterschapshuis|beatrixgebouw|museum|kerk|spoorwegmuseum|kantoor
      in theater|congrescentrum|boekhandel|café|dorpshuis|hotel|nieuwspoort|tivoli|ahoy|museum|dorpshuis|jaarbeurs, locatie, theater|schouwburg|congrescentrum|nieuwspoort, vng-kantoor, station`,
  },
  {
    id: 'day and town',
    where: 'text',
    weight: 1.25,
    phrases: `
      <month>|<day> .4 in|te <name>, in|te <name> .3 <num> <month>, in|te <name> .2 op .1 <num>|<day>, zijn|komen|staan|reizen <we> .3 in|naar|op, ^ <day> <num>, digitaal|online|fysiek .3 <day>|<num>|<clock>, ^ <num> <month>`,
  },
  {
    id: 'season and turn',
    where: 'text',
    weight: 2.25,
    phrases: `
      dit|deze najaar|voorjaar|zomer|herfst|winter|maand, ook dit jaar, nog een keer, voor het eerst, wegens succes, jaarlijkse, traditionele, in oktober|november|december|januari|februari|maart|april|mei|juni|juli|augustus|september organiseren|houden|is|zijn|gaan
      <day>avond, aanstaande <day>, vandaag nog`,
  },
  {
    id: 'somebody speaks',
    where: 'text',
    weight: 1.25,
    phrases: `
      <role> .5 vertelt|vertellen|toont|tonen|laat|laten|legt|geeft|geven|deelt|delen|bespreekt|bespreken|behandelt|behandelen|neemt|nemen|praat|praten|gaat|gaan|presenteert|presenteren|belicht|duidt|schetst|schetsen|ontleedt|rekent|licht|leidt|opent|spreekt|spreken|helpt|helpen|verzorgt|laat|reflecteert|blikt|daagt|demonstreert
      met <role>, door <role>, of <role> aan het woord, <name> <name> vertelt|toont|laat|legt|geeft|deelt|bespreekt|behandelt|neemt|praat|gaat|presenteert|belicht|duidt|schetst|rekent|spreekt|helpt|verzorgt|leest|interviewt|treedt|signeert, met <name> <name>, tekst en uitleg`,
  },
];
