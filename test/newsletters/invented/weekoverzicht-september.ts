import { event, INTRO, news, podcast, publication, section, VACANCIES, weekoverzicht } from './build.ts';

/** The longest letter: nearly forty items, with nearly equal titles under one topic and links of all kinds. */
export const weekoverzichtSeptember = weekoverzicht({
  id: 'weekoverzicht-september',
  sent: '2026-09-11T15:15',
  blocks: [
    news(
      'Prinsjesdag: onze reactie staat dinsdag om 15.30 uur online',
      null,
      'Zodra de stukken openbaar zijn, vertalen we ze naar de gemeentelijke praktijk. De septembercirculaire volgt dezelfde dag.',
    ),
    INTRO,
    section('Nieuws'),
    news(
      'Cao Gemeenten: leden akkoord',
      'Arbeidszaken',
      'Een ruime meerderheid stemde voor het onderhandelaarsakkoord. De eerste verhoging gaat in op 1 oktober.',
    ),
    news(
      'Cao Gemeenten: wat verandert er in uw verlof?',
      'Arbeidszaken',
      'Rouwverlof, mantelzorg en een vrije dag voor 5 mei: de nieuwe afspraken uitgelegd.',
    ),
    news(
      'Inhuur daalt voor het eerst in 8 jaar',
      'Arbeidszaken',
      'Gemeenten gaven vorig jaar 2,4 miljard euro uit aan externe inhuur.',
    ),
    news(
      'Opvang Oekraïne: regeling verlengd tot maart 2028',
      'Asiel tot integratie',
      'De normvergoeding per plek blijft gelijk, maar er komt een toets op bezetting.',
    ),
    news(
      'Inburgering: taalscholen waarschuwen',
      'Asiel tot integratie',
      'Door nieuwe aanbestedingsregels dreigen kleinere scholen af te haken.',
    ),
    publication(
      'Ledenbrief Tarieven leges 2027',
      'Belastingen',
      'Met de maximale tarieven voor reisdocumenten en rijbewijzen.',
      { actions: ['Bekijk de ledenbrief'] },
    ),
    news(
      'WOZ: meer bezwaren, minder geld kwijt',
      'Belastingen',
      'Sinds de vergoeding voor bezwaarbureaus is verlaagd, daalden de kosten met 40 procent.',
    ),
    news(
      'Wethoudersteams gemiddeld 4,1 personen groot',
      'Bestuur',
      'In kleine gemeenten zijn er meer deeltijders bijgekomen.',
    ),
    news('Burgemeestersbenoemingen: wachten op Den Haag', 'Bestuur', 'Momenteel hebben 38 gemeenten een waarnemer.'),
    podcast(
      'Nieuwe aflevering: De raad achter de schermen',
      'Bestuur',
      'Een bode, een griffier en een camerabediener vertellen.',
      { actions: ['Luister de podcast'] },
    ),
    publication('Handreiking Spreekrecht', 'Bestuur', 'Hoe geeft u insprekers een goed welkom? Met voorbeeldbrieven.', {
      actions: ['Download de handreiking', 'Bekijk de voorbeeldbrieven'],
    }),
    news(
      '1 op de 5 websites nog niet toegankelijk',
      'Dienstverlening en bedrijfsvoering van gemeenten',
      'De toezichthouder stuurt vanaf november boetes.',
    ),
    news(
      'Bedrijventerreinen: tekort loopt op',
      'Economie',
      'Tot 2035 is 3.200 hectare nodig. Gemeenten vinden die ruimte steeds moeilijker.',
    ),
    news(
      'Collectieve warmtewet aangenomen',
      'Energietransitie',
      'De Eerste Kamer stemde op 8 september in met de wet.',
    ),
    news(
      'Zonnepanelen op scholen',
      'Energietransitie/Onderwijs',
      'Een nieuwe regeling vergoedt de helft van de kosten. Aanvragen kan van 1 oktober tot en met 15 december.',
      { actions: ['Meer informatie'] },
    ),
    news(
      'Brussel wil eenvoudiger aanbesteden',
      'Europa en internationaal',
      'De Europese Commissie presenteerde haar voorstel. Reageren kan tot 6 november.',
    ),
    news('Begroten met onzekerheid', 'Financiën', 'Drie scenario’s voor het gemeentefonds tot 2031.'),
    news(
      'Digitale euro: wat merkt de gemeente?',
      'Financiën/informatiesamenleving',
      'Van parkeerautomaat tot bijstand: waar moet u aan denken?',
      { topics: ['Financiën', 'Informatiesamenleving'] },
    ),
    news(
      'Datacenters mogen alleen nog met restwarmteplan',
      'Informatiesamenleving',
      'Provincies en gemeenten sluiten een convenant.',
    ),
    news(
      'NIS2 / Cyberbeveiligingswet: de eerste audits',
      'Informatiesamenleving',
      'Wat de toezichthouder aantrof bij 10 gemeenten.',
    ),
    news('Jeugdbeschermers krijgen lagere caseload', 'Jeugd', 'Voortaan geldt een maximum van 12 gezinnen.'),
    news(
      'Hitteplan ging deze zomer 3 keer in werking',
      'Leefomgeving',
      'Gemeenten die vooraf afspraken maakten met zorgorganisaties, waren beter voorbereid.',
    ),
    news(
      'Hulp bij het huishouden: tarieven',
      'Maatschappelijke ondersteuning en zorg',
      'De rechter stelde een aanbieder in het gelijk. Lees wat dit betekent voor lopende contracten.',
    ),
    news(
      'Zonder diploma van school: cijfers per regio',
      'Onderwijs',
      'Het aantal voortijdig schoolverlaters nam licht af.',
    ),
    news(
      "Burgernet wordt 'NL-Alert lokaal'",
      'Openbare orde en veiligheid',
      'De overgang duurt tot de zomer van 2027.',
    ),
    news(
      'Woontop: tussenstand na één jaar',
      'Ruimte, wonen en mobiliteit',
      'Er zijn 71.000 woningen vergund. Dat is te weinig om de doelen te halen.',
    ),
    news('Vrijwilligers vinden en houden', 'Sociaal domein', 'Elf gemeenten vertellen over hun vrijwilligersbeleid.'),
    event(
      'Webinar Prinsjesdag',
      'Financiën',
      'Onze experts lichten de stukken toe en beantwoorden vragen.',
      ['2026-09-17T15:00/2026-09-17T16:30'],
      { dateLine: '17-09-2026, 15:00 - 16:30 uur' },
    ),
    event(
      'Bijeenkomst: Cao in de praktijk',
      'Arbeidszaken',
      'Voor hr-adviseurs. De middag wordt op 2 plekken gehouden.',
      ['2026-10-06', '2026-10-08'],
      { dateLine: '6 oktober (Zwolle) en 8 oktober (Den Bosch)' },
    ),
    event(
      'Training: Gespreksleiding voor raadsvoorzitters',
      'Bestuur',
      'Oefenen met lastige vergadersituaties.',
      ['2026-11-05'],
      { dateLine: '05-11-2026', actions: ['Aanmelden'] },
    ),
    event('Webinar: Spreekrecht', 'Bestuur', 'Toelichting op de nieuwe handreiking.', ['2026-09-29'], {
      dateLine: '29-09-2026',
    }),
    event(
      'Week van de Lokale Democratie',
      'Bestuur',
      'Activiteiten in het hele land, van debat tot escaperoom.',
      ['2026-10-05/2026-10-10'],
      { dateLine: '5 t/m 10 oktober 2026', actions: ['Bekijk het programma'] },
    ),
    event(
      'Online vragenuur Leges',
      'Belastingen',
      'Stel uw vraag vooraf via [[leges@vragenuur.example.nl]].',
      ['2026-09-24'],
      { dateLine: '24-09-2026' },
    ),
    event('Warmtedag', 'Energietransitie', 'Nieuwe wet, nieuwe rollen: wat doet de gemeente zelf?', ['2026-10-13'], {
      dateLine: 'di 13 oktober 2026',
    }),
    event(
      'Cursus Europees recht voor gemeenten',
      'Europa en internationaal',
      'Zes middagen staatssteun, aanbesteding en milieu.',
      ['2026-10-01+'],
      { dateLine: 'Vanaf 1 oktober 2026' },
    ),
    event('Summer school reunion', 'Europa en internationaal', 'For alumni of the 2024 and 2025 editions.', [], {
      actions: ['Register'],
    }),
    event('Netwerkbijeenkomst Jeugdbescherming', 'Jeugd', 'Regio’s delen hun aanpak.', ['2026-11-19'], {
      dateLine: '19-11-2026',
    }),
    event(
      'Bijeenkomst: Vrijwilligerswerk van morgen',
      'Sociaal domein',
      'Met de uitreiking van de jaarlijkse vrijwilligersprijs.',
      ['2026-12-07'],
      { dateLine: 'maandag 7 december 2026' },
    ),
    VACANCIES,
  ],
});
