import type { Evidence } from './row.ts';

/** It is over, or it will not be. */
export const REPORT: readonly Evidence[] = [
  {
    id: 'title looks back',
    where: 'title',
    weight: -5,
    phrases: `
      ^^ .1 lessen uit|van, zo pakt|doet|werkt|gaat|regelt|houdt|doen|werken|verliep|was, terugblik, lees terug, terugkijken, terugzien, terug te, kijk terug, teruggekeken, verslag, videoverslag, fotoverslag, sfeerverslag, reisverslag
      samenvatting, impressie, opbrengst, opbrengsten, uitkomst|uitkomsten van|peiling|onderzoek, conclusies, opname, opnames, nabeschouwing, ^^ evaluatie, geslaagd, geslaagde, succesvol, succesvolle, druk bezocht, drukbezocht, drukbezochte, tussenstand, winnaar, winnaars, uitslag, presentaties .4 beschikbaar, foto’s, beelden, bedankt, populair, levert|bereikt|haalt|telt|kost .3 <num>`,
  },
  {
    id: 'text looks back',
    where: 'text',
    weight: -5,
    phrases: `
      vond|vonden .8 plaats, werd|werden .10 gehouden|georganiseerd|uitgereikt|bezocht|gevolgd|bekeken|afgesloten, gehouden werd, kijken|blikken|blikt|blikte|blikten|terugkijken .3 terug, stond|stonden in het teken, kwamen|waren .6 bijeen|aanwezig|samen, deze vergadering stonden
      terug te kijken|zien|luisteren|vinden, terugkijken, terugzien, was de hoofdvraag, in ontvangst, draaide het|de, opgenomen tijdens|op, opname|opnames|verslag|tekst|presentaties|foto’s|slides|beelden .5 vindt|staat|staan|bekijken|beschikbaar|online
      hield|hielden, lees het verslag, bekijk de foto’s|beelden, kon u er .4 niet bij, bezoekers kwamen, kijken .2 terug op, kwam|kwamen .2 naar, geslaagd, drukbezocht, drukbezochte, terugblik, verslag, stelden .4 ter beschikking, kwamen .6 bijeen, bezochten, bezocht door, vierde|vierden .8 bestaan|jubileum, leverden .6 op, ontving .6 prijs`,
  },
  {
    id: 'background in the past',
    where: 'text',
    weight: -3,
    subject: 'label',
    phrases: `was, waren, werd, werden, had, hadden, hebben we|wij`,
  },
  { id: 'told in the past', where: 'text', weight: -2, subject: 'label', phrases: `<past> ~` },
  {
    id: 'opens in the past',
    where: 'text',
    weight: -2.25,
    subject: 'label',
    phrases: `^^ .10 <past>|was|waren|werd|werden ~`,
  },
  { id: 'title in the past', where: 'title', weight: -2, phrases: `<past>, was, waren, werd, werden` },
  {
    id: 'has been done',
    where: 'text',
    weight: -3.5,
    subject: 'label',
    phrases: `
      heeft|hebben|is|zijn|werd|werden .10 gepresenteerd|gekozen|benoemd|gepubliceerd|vastgesteld|aangenomen|verschenen|geopend|aangeboden|ondertekend|gebundeld|verlengd|vernieuwd|aangepast|gesloten|gevraagd|besloten|gestuurd|ontvangen|afgerond|geïnstalleerd|onderzocht|bekendgemaakt|toegevoegd|besproken|opgesteld|ontwikkeld|gelanceerd|verhoogd|verdeeld|besteld|geteld|getest|ingediend|gewijzigd|gestegen|gedaald|gelukt|gevonden|geplaatst
      zijn nu|inmiddels|onlangs, onlangs, inmiddels, afgelopen, vorige week, vorige maand, vorig jaar, jongstleden, jl`,
  },
  {
    id: 'cancelled',
    where: 'text',
    weight: -5,
    phrases: `gaat|gaan .3 niet door, geannuleerd, afgelast, is verplaatst naar na, af te lassen, nog niet bekend`,
  },
  {
    id: 'looking-back action',
    where: 'action',
    weight: -4,
    phrases: `terugblik, terugkijken, terugzien, terugluisteren, terug, foto’s, foto, fotoverslag, verslag, besluiten, de uitslag|beelden|lessen|evaluatie|speech|toespraak, opname`,
  },
];
