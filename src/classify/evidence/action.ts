import type { Evidence } from './row.ts';

/** What the button says. */
export const ACTION: readonly Evidence[] = [
  {
    id: 'sign-up action',
    where: 'action',
    weight: 3,
    phrases: `
      aanmelden, aanmelding, aanmeldformulier, meld u|je|uw, inschrijven, inschrijving, schrijf u|je|uw, registreer, registreren, registratie, register, sign up, ^ kom, vaar mee, reserveren, reserveer, apply, reserve, boek een, ik kom|wil|doe|ga|ben
      doe|ga|loop|speel|fiets|wandel|vaar|praat|oefen|kijk|live mee, meedoen, bestel|koop|reserveer .2 kaart|kaarten|kaartje, kaartje, kaarten, toegangskaarten, toegangskaart, ticket, tickets, kies een|uw|je, neem deel, deelnemen, geef u|je op, opgeven, laat weten of, ontvang de link, zet mij op, vind een, plan uw, zoek uw provincie`,
  },
  {
    id: 'programme action',
    where: 'action',
    weight: 2,
    phrases: `programma, programme, data, naar de livestream|uitzending, webinar, bijeenkomst, het webinar|programma`,
  },
];
