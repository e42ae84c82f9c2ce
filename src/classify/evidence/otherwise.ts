import type { Evidence } from './row.ts';

/** It is something else: a document, a recording, a deadline, a law, a decision, a search for people. */
export const OTHERWISE: readonly Evidence[] = [
  {
    id: 'title names a document',
    where: 'title',
    weight: -3.5,
    subject: 'name',
    phrases: `
      ^^ .4 handreiking|ledenbrief|factsheet|brochure|rapport|magazine|video|videoreeks|artikel|interview|column|blog|toolkit|leidraad|handleiding|gids|wegwijzer|whitepaper|kennisclip|kennisclips|boekentip|brief|enquête|poll|monitor|modelagenda|boek|boekje|speech|website|campagnemateriaal|kieswijzer|schema|stroomschema|infographic|publicatie|model|cijfers|onderzoek|campagne|vergaderrooster|lesprogramma|trainingsaanbod|modelverordening|handboek|checklist|keuzehulp|rekenvoorbeelden|jaarverslag|formulier|actieplan|subsidiegids|inspiratiegids|stappenplan|circulaire|wet|statistieken|tarieven|verordening|bundel|agenda|stukken|alv-stukken
      veelgestelde vragen, nieuwe pagina, ledenbrief, brief aan`,
  },
  {
    id: 'a document',
    where: 'text',
    weight: -2.75,
    phrases: `
      download, downloaden, downloadt, in de|het|dit|deze .1 brief|ledenbrief|publicatie|brochure|gids|artikel|boek|jaarbericht|handreiking|overzicht|verslag|rapport|plan|notitie|bundel leest|vindt|staat|staan|geeft
      leest|lees u|de|het|meer|hoe|een|waarom, u leest, gebundeld, op een rij, de publicatie|brochure|handreiking|leidraad|toolkit|gids|bundel|notitie|circulaire|checklist|modelverordening|model, bestellen, bestel het, in dit artikel|bericht|interview|overzicht, is verschenen, zet|zetten .6 rij
      vindt u .4 website|online|overzicht, op onze website, een overzicht, de gids|versie|brochure, overgenomen|overnemen, staat|staan .2 online, magazine, draaiboek, spreadsheet, nieuwe versie, het rapport, de notitie, factsheet, vindt u hier`,
  },
  {
    id: 'is published',
    where: 'title',
    weight: -0.25,
    phrases: `staat|staan .6 online, verschijnt, verschijnen, verschenen, beschikbaar, gepubliceerd, vernieuwd, aangepast, bekend, gepresenteerd, verkrijgbaar, komt uit, nu .3 <document>, als <document>`,
  },
  {
    id: 'something to listen to',
    where: 'text',
    weight: -5,
    phrases: `podcast, podcasts, podcastserie, aflevering, afleveringen, beluister, beluisteren, luister naar de|deze|het`,
  },
  {
    id: 'listening title',
    where: 'title',
    weight: -4.5,
    phrases: `podcast, podcasts, podcastserie, aflevering, ^ luister, ^ beluister`,
  },
  {
    id: 'reading action',
    where: 'action',
    weight: -5,
    phrases: `
      download, downloaden, luister, beluister, lees de|het|onze, naar de handreiking|toolkit|regeling|enquête|website|kieswijzer, bekijk .1 video|clips|kandidaten|publicatie|beelden|vacature|vacatures|moties, vul, reageer, mail, abonneer
      bestel het|de|uw, bestel, breng uw stem, draag iemand|uw, tip, meld een`,
  },
  {
    id: 'own pace',
    where: 'text',
    weight: -4,
    phrases: `e-learning, eigen tempo, zelfstudie, korte modules, wanneer het u uitkomt, op elk moment`,
  },
  { id: 'own pace title', where: 'title', weight: -3.5, phrases: `e-learning, e-learnings, kennisclip, kennisclips` },
  {
    id: 'call title',
    where: 'title',
    weight: -3.5,
    phrases: `
      ^ oproep|gezocht|vacature|vacatures, gezocht, gevraagd, zoekt|zoeken, nominatie, nominaties, ^ subsidie|subsidies|subsidieronde, subsidieronde, regeling, consultatie, internetconsultatie, ledenraadpleging, inschrijving .2 nieuwsbrief
      reageren op|kan|tot, reageer, enquête, vragenlijst, vul .4 in, onderzoek, pilot, proef met, meldpunt, vacature, deelnemers gezocht, draag bij, leden gezocht, klankbordgroep, kandidaten`,
  },
  {
    id: 'sign up for mail',
    where: 'title',
    weight: -5,
    phrases: `nieuwsbrief, panel, attendering, mailinglijst`,
  },
  {
    id: 'a task',
    where: 'text',
    weight: -4.75,
    phrases: `
      vul .5 in, invullen, vragenlijst, enquête, stem uitbrengen, draag .3 voor, inzenden, insturen kan|voor|tot, indienen, aanvraag, aanvragen, sollicit, solliciteren, reageer, kunt u reageren, u kunt reageren, iedereen reageren, reageren op, reacties zijn, zienswijze, ter inzage
      wij|we zoeken, zoekt een|kandidaten|nieuwe, subsidie, te dingen, meldpunt, ronde opent, kandidaat te stellen, kandidaten, vacature, vacatures, uw mening, stuur .5 in, de pilot, klankbordgroep, werkgroep, het|dit onderzoek, meedoen aan de, stemmen over, laten weten, aanleveren, een plan in, opgeven kan .6 jaar`,
  },
  {
    id: 'by a day',
    where: 'text',
    weight: -1,
    phrases: `
      uiterlijk, voor|vóór <num> <month>, tot <num> <month>, tot en met <num> <month>, tot uiterlijk, sluit op, sluitingsdatum, de termijn, per <num> <month>, met ingang van, treedt|treden .4 in werking, gaat|gaan .4 in ., gaat|gaan .6 in op|per <num>, gaat|gaan op|per|vanaf <num> .3 in, ingaat, ingaan, vanaf <num> <month>
      loopt van, lopen van, loopt tot, geldt|gelden .3 vanaf|voor|tot, is geldig, wordt van kracht, met terugwerkende kracht, tussen <num> <month> en`,
  },
  {
    id: 'campaign or commemoration',
    where: 'text',
    weight: -5,
    subject: 'name',
    phrases: `
      campagne, campagnes, posters, spots, materialen, toolkit, vraagt|vragen .3 aandacht, extra aandacht, in het zonnetje, hijsen, vlag, vlaggen, vlagprotocol, stilgestaan, de week duurt|loopt|is|staat|duurt, het is .1 week, in deze week, loopt .3 van <num>, staat .4 teken van`,
  },
  {
    id: 'campaign title',
    where: 'title',
    weight: -3,
    subject: 'name',
    phrases: `campagne, week van|tegen, vlag, vlaggen, ^ dag van|tegen .6 ., ^ dag van|tegen .8 in`,
  },
  {
    id: 'politics title',
    where: 'title',
    weight: -3.25,
    subject: 'name',
    phrases: `
      tweede|eerste kamer, formatie, formateur, informateur, coalitie, coalitievorming, ministerraad, kamer, kamerdebat, kamerbrief, kamervragen, kamerleden, kabinet, kabinetsplannen, debat|overleg|stemming over .1 wet, wetgevingsoverleg, wetsvoorstel, raad van state
      ^ commissie behandelt, staatssecretaris, minister, rechter, rechtbank, uitspraak, vng-inbreng, inbreng .3 debat|rondetafelgesprek|begrotingsbehandeling|kamerdebat|bij, raad kiest, gemeenteraad kiest, kiest nieuwe, begroting szw|vws|bzk, rijk, eerste|tweede lezing, collegeonderhandelingen`,
  },
  {
    id: 'politics',
    where: 'text',
    weight: -4.75,
    subject: 'name',
    phrases: `
      kamer stemt|debatteert|behandelt|bespreekt|spreekt|vergadert|wacht|buigt, debatteert|stemt|spreekt|vergadert .1 kamer, kamercommissie, in stemming, plenair|plenaire debat|behandeling, de stemming is, naar de kamer, wetsvoorstel, wordt .6 verwacht|aangeboden
      debatteert de|u, debat .2 kamer, ^ .3 minister|kabinet|staatssecretaris|rijk .2 stuurt|wil|vraagt|stelt|komt|heeft|maakt|presenteert, rechtbank|rechter .1 oordeelt|behandelt|gaf|sprak|geeft|doet, raad van state oordeelt|doet|vernietigde|adviseert|geeft|behandelt, de senaat, naar verwachting, notaoverleg, commissiedebat, de vng vraagt|hoopt|pleit|dringt|roept|wil|overlegt, vng om, pleit|pleiten voor
      brengt .4 verslag uit, kort geding, kabinetsformatie, regeerakkoord, coalitieakkoord, begrotingsbehandeling, position paper, aandachtspunten, inspectie, motie .3 wordt`,
  },
  {
    id: 'figures and findings',
    where: 'text',
    weight: -2.25,
    subject: 'name',
    phrases: `
      blijkt uit, uit onderzoek, onderzoekers, uit .4 blijkt, uit cijfers, procent, procentpunt, miljoen, miljard, <num> van de <num>, <num> op de <num>, steeds meer|vaker, gemeenten doen|deden mee, gemiddeld, inwoners nam, ten minste <num> gemeenten, euro extra|per, blijkt dat, stijging, wachtlijsten, toename`,
  },
  {
    id: 'a post',
    where: 'text',
    weight: -2.5,
    subject: 'name',
    phrases: `
      benoemd, geïnstalleerd, installatie, opvolger, opvolgt, afscheid, vertrekt, legt .6 neer, portefeuillehouder, treedt aan, is sinds, voorgedragen, begint op <num> <month>, hij begint, zij begint, nieuwe leden, is gekozen, kiest, wordt de nieuwe`,
  },
  {
    id: 'a post title',
    where: 'title',
    weight: -2,
    phrases: `benoemd, geïnstalleerd, afscheid, opvolger, nieuwe voorzitter|directeur|griffier|burgemeester|bestuursleden, benoemingen, burgemeestersbenoemingen, maak kennis met, in memoriam, neemt afscheid, stopt`,
  },
  {
    id: 'decided elsewhere',
    where: 'text',
    weight: -1.75,
    subject: 'name',
    phrases: `
      raad|college|raden|bestuur|presidium|kabinet|minister|staatssecretaris|provincie|gemeenteraad|kiesraad besluit|besluiten|antwoordt|bespreekt|praat|werft|stelt|wil|beslist|vergadert|volgt|kiest, doet .4 uitspraak, op de raadstafel, het voorstel, de partijen, het coa, de jury, de winnaar, de gemeente vraagt|wil
      ^ gemeenten kunnen|krijgen|hebben|moeten|willen|ontvangen|mogen, ^ .3 gemeenten kunnen|krijgen|hebben|moeten, gemeenten .2 tijd, waar let u, lees|leest, u betaalt, betaalt u, is bedoeld, toegestuurd aan, advies, adviezen, afspraken, akkoord, rapport, evaluatie`,
  },
  {
    id: 'title of news',
    where: 'title',
    weight: -2.25,
    subject: 'name',
    phrases: `
      ^ nieuw|nieuwe|vernieuwd|vernieuwde|update|wijziging|wijzigingen|uitstel|herziening, per <num>, ^ zo <any>, ^ hoe .9 voor, vanaf <num> <month>, gemeenten .1 krijgen|willen|mogen|moeten|kunnen, hulp bij, tips, <num> .1 vragen|antwoorden|lessen|portretten|voorbeelden|stappen|redenen|aandachtspunten|principes, ^ waarom, ^ <num>, tijdpad, tijdlijn, cijfers, kerncijfers, rapportage, meer, minder, dreigt
      terug, evaluatie, ronde, zo .3 u|je, alles over, nog <num> .1 weken|dagen, waar let u, dit moet u weten, wat betekent, wat verandert`,
  },
  {
    id: 'out of order',
    where: 'text',
    weight: -3.75,
    phrases: `niet|telefonisch|alleen bereikbaar, uit de lucht, is|zijn .6 gesloten, gesloten wegens|in verband, onderhoud, storing, verhuizen|verhuist|verhuisd, nieuwe adres`,
  },
  {
    id: 'a body acts',
    where: 'text',
    weight: -0.75,
    subject: 'name',
    phrases: `^ .4 <body> <acts>, ^ .4 <body> en .1 <body> <acts>, <acts> de|het <body>`,
  },
  {
    id: 'opens with a document',
    where: 'text',
    weight: -3.5,
    phrases: `^ de|het|dit|deze|een|in|met|nieuwe .2 <document>, in zijn|haar|deze|onze .1 <document>, ^ <document>, <document> is|zijn|staat|staan|geeft|bevat|helpt|helpen`,
  },
  { id: 'document in title', where: 'title', weight: -1.75, subject: 'name', phrases: `^^ .2 <document>` },
];
