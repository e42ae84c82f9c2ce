import { event, INTRO, news, podcast, publication, section, VACANCIES, weekoverzicht } from './build.ts';

/** As the seed: events after the news, most with a date line, some without. */
export const weekoverzichtOktober = weekoverzicht({
  id: 'weekoverzicht-oktober',
  sent: '2026-10-09T09:00',
  look: { titleTag: 'b' },
  blocks: [
    news(
      'Begrotingsberaad: kabinet zegt overleg over jeugdzorg toe',
      null,
      'In het overhedenoverleg van 6 oktober heeft het kabinet toegezegd om voor het einde van het jaar met gemeenten om tafel te gaan over de tekorten in de jeugdzorg.',
    ),
    INTRO,
    section('Nieuws'),
    publication(
      'Ledenbrief: voorstellen voor de BALV van 4 december',
      'Over de VNG',
      'In deze ledenbrief vindt u de voorstellen die het bestuur op 4 december aan de leden voorlegt. Amendementen en moties kunt u indienen tot 20 november.',
    ),
    news(
      'Start campagne Senioren en Veiligheid',
      'Openbare orde en veiligheid',
      'Op 5 oktober is de jaarlijkse campagne gestart. Iedere week staat een andere vorm van oplichting centraal. Gemeenten kunnen de middelen gratis bestellen en verspreiden.',
    ),
    news(
      'Week van de Pleegzorg: zet pleegouders in het zonnetje',
      'Jeugd',
      'Van 28 oktober tot en met 4 november is het de Week van de Pleegzorg. Wij hebben tips, een toolkit en voorbeelden verzameld waarmee u er lokaal aandacht aan kunt geven.',
    ),
    news(
      'Gemeenten tekenen convenant arbeidsmigranten',
      'Werk, inkomen en sociale zekerheid',
      'Tijdens een bijeenkomst in Venlo zetten 23 gemeenten hun handtekening onder het convenant. Daarmee spreken zij af om huisvesting en registratie samen op te pakken.',
    ),
    news(
      'Hoogleraar Boogers: “Raad moet vaker nee zeggen”',
      'Bestuur',
      'In zijn lezing voor de Vereniging van Griffiers hield Marcel Boogers een pleidooi voor een zelfbewuste raad. De tekst van de lezing is nu te lezen.',
    ),
    news(
      'Nieuwe uitvoeringstoets: Participatiewet in balans',
      'Werk, inkomen en sociale zekerheid',
      'De wet treedt op 1 januari 2027 in werking. Gemeenten hebben volgens de uitvoeringstoets ten minste een jaar nodig om alle processen aan te passen.',
      { kind: ['nieuws', 'publicatie'] },
    ),
    podcast(
      'Goed Lokaal Bestuur live vanaf het Griffierscongres',
      'Bestuur',
      'Luister naar de aflevering die werd opgenomen tijdens het Griffierscongres. Drie griffiers vertellen over het eerste half jaar met een nieuwe raad.',
    ),
    news(
      'Aanmelden voor pilot digitale identiteit',
      'Informatiesamenleving',
      'Voor de pilot met de Europese digitale portemonnee zoeken we 10 gemeenten. Aanmelden kan tot 1 november. De pilot start in het eerste kwartaal van 2027.',
    ),
    news(
      'Uitspraak Raad van State over bed-bad-broodregeling',
      'Asiel tot integratie',
      'De Afdeling bestuursrechtspraak deed op 30 september uitspraak in 3 zaken. Wij zetten de gevolgen voor gemeenten op een rij.',
    ),
    news(
      'Video: hoe Almelo energiearmoede aanpakt',
      'Energietransitie',
      'Tijdens een werkbezoek van de VNG liet wethouder Arjen Maathuis zien hoe fixers langs de deuren gaan. Bekijk de video van 4 minuten.',
    ),
    event(
      'Training: Debatteren in de raad',
      'Bestuur',
      'Een avond oefenen met standpunten, interrupties en de laatste minuut van uw spreektijd. De groep bestaat uit maximaal 12 raadsleden.',
      ['2026-11-05'],
      { dateLine: '05-11-2026' },
    ),
    event(
      'Congres Lokale Democratie: Samen vooruit',
      'Bestuur',
      'Hoe houd je inwoners betrokken na de verkiezingen? Ruim 30 sprekers delen hun inzichten op deze dag in Den Bosch.',
      ['2026-11-19'],
      { dateLine: '19-11-2026' },
    ),
    event(
      'Leernetwerk Europese fondsen',
      'Europa en internationaal',
      'Het leernetwerk komt 5 keer bij elkaar. U gaat aan de slag met een eigen subsidieaanvraag en krijgt feedback van ervaren aanvragers.',
      ['2026-11-12+'],
      { dateLine: 'Vanaf 12-11-2026' },
    ),
    event(
      'Masterclass Weerbaar bestuur (volgeboekt)',
      'Openbare orde en veiligheid',
      'Deze masterclass zit vol. U kunt zich nog wel laten plaatsen op de wachtlijst.',
      ['2026-10-29'],
      { dateLine: '29-10-2026' },
    ),
    event(
      'Online college: De rechtsstaat dichtbij',
      'Bestuur',
      'Ybo Buruma legt uit waarom de rechtsstaat ook in de raadzaal begint. Met ruimte voor vragen via de chat.',
      [],
    ),
    event(
      'Ontmoetingsdag Kleine Gemeenten',
      'Over de VNG',
      'Bestuurders en gemeentesecretarissen van gemeenten tot 30.000 inwoners ontmoeten elkaar dit keer op Texel.',
      ['2026-11-06'],
      { dateLine: '06-11-2026' },
    ),
    event(
      'Kennistafel: Doorstroom uit beschermd wonen',
      'Maatschappelijke ondersteuning en zorg',
      'Met elkaar verkennen we wat helpt om bewoners een eigen plek te geven. De kennistafel is bedoeld voor beleidsmedewerkers en toegangsmanagers.',
      ['2026-11-03', '2026-11-24'],
      { dateLine: '3 en 24-11-2026' },
    ),
    VACANCIES,
  ],
});
