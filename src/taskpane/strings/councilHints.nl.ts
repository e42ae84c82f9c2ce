import { dutchDay } from '../../calendar/dutch-date.ts';
import type { HintCode } from '../../council/hints.ts';

type Params = Record<string, string>;
const p = (params: Params, key: string) => params[key] ?? '';
const day = (params: Params) => dutchDay(p(params, 'date'));

export const hintText: Record<HintCode, (params: Params) => string> = {
  'person-ended': (h) => `${p(h, 'name')}: einddatum ${day(h)} is verstreken.`,
  'person-ends-soon': (h) => `${p(h, 'name')} stopt op ${day(h)}.`,
  'fractie-ended': (h) => `Fractie ${p(h, 'fractie')}: einddatum ${day(h)} is verstreken.`,
  'person-in-ended-fractie': (h) => `${p(h, 'name')} hoort bij ${p(h, 'fractie')}, die niet meer bestaat.`,
  'person-in-unknown-fractie': (h) => `${p(h, 'name')}: fractie ${p(h, 'fractie')} is onbekend.`,
  'member-without-fractie': (h) => `${p(h, 'name')} heeft geen fractie.`,
  'private-address': (h) => `${p(h, 'name')}: ${p(h, 'host')} lijkt een privéadres.`,
  'address-imitated': (h) =>
    `${p(h, 'name')}: in “${p(h, 'value')}” staan vreemde letters; het lijkt op een ander adres.`,
  'address-invalid': (h) => `${p(h, 'name')}: “${p(h, 'value')}” is geen e-mailadres.`,
  'address-twice': (h) => `${p(h, 'value')} staat bij ${p(h, 'names')}.`,
  'name-twice': (h) => `${p(h, 'name')} staat er tweemaal in.`,
  'fractie-without-address': (h) => `Fractie ${p(h, 'fractie')} heeft geen enkel adres en krijgt niets.`,
  'fractie-without-group-address': (h) => `Fractie ${p(h, 'fractie')}: een groepsadres wordt aangeraden.`,
  'griffie-missing': () => 'Het e-mailadres van de griffie is nog niet ingevuld.',
  'griffie-among-recipients': (h) => `${p(h, 'value')} is ook het adres van de griffie.`,
  'new-term': (h) => `Sinds de raadsverkiezing van ${day(h)} is deze lijst niet nagekeken.`,
  'election-coming': (h) => `Op ${day(h)} is er een raadsverkiezing.`,
};

/** One line for many of a kind; the other kinds come a few at a time at most. */
export const hintGroup: Partial<Record<HintCode, (count: number) => string>> = {
  'person-ended': (count) => `${count} personen van wie de einddatum is verstreken`,
  'person-ends-soon': (count) => `${count} personen stoppen binnenkort`,
  'fractie-ended': (count) => `${count} fracties waarvan de einddatum is verstreken`,
  'person-in-ended-fractie': (count) => `${count} personen horen bij een fractie die niet meer bestaat`,
  'person-in-unknown-fractie': (count) => `${count} personen horen bij een onbekende fractie`,
  'member-without-fractie': (count) => `${count} leden hebben geen fractie`,
  'private-address': (count) => `${count} adressen lijken privéadressen`,
  'address-invalid': (count) => `${count} adressen zijn geen e-mailadres`,
  'address-twice': (count) => `${count} adressen staan er meer dan eens in`,
  'name-twice': (count) => `${count} namen staan er tweemaal in`,
  'fractie-without-address': (count) => `${count} fracties hebben geen enkel adres en krijgen niets`,
  'fractie-without-group-address': (count) => `${count} fracties zonder groepsadres: een groepsadres wordt aangeraden`,
};
