import type { Fractie, Person } from '../../council/council.ts';
import { isDay } from '../../council/editing.ts';
import type { ImportProblemCode } from '../../council/imported.ts';
import { dutchDay } from '../../calendar/dutch-date.ts';

type Params = Record<string, string>;
const p = (params: Params, key: string) => params[key] ?? '';

/** The words of the import and its preview. */
export const importStrings = {
  title: 'Importeren',
  file: 'Bestand (CSV of JSON)',
  fileHint: 'Eerst ziet u wat er verandert; er gebeurt niets voordat u op Overnemen drukt.',
  workbook: 'Dit is een Excel-bestand. Sla het in Excel op als “CSV UTF-8” en kies dat bestand.',
  badJson: 'Dit bestand bevat geen lijst die Nieuwswijzer kan lezen.',
  older: 'Dit bestand is ouder dan uw lijst: wat er sindsdien is veranderd, staat er niet in.',
  younger: 'Dit bestand is nieuwer dan uw lijst.',
  newerJson: 'Dit bestand is gemaakt met een nieuwere versie van Nieuwswijzer.',
  paste: 'Ontvangers uit Outlook plakken',
  pasteHint: 'Naam <adres>; Naam <adres>',
  fractie: 'Fractie van de geplakte personen',
  noFractie: 'Geen fractie',
  preview: 'Bekijken wat er verandert',
  found: 'Wat er verandert',
  apply: 'Overnemen',
  cancel: 'Niet overnemen',
  added: (count: number) => `Nieuw (${count})`,
  fractieName: (name: string) => (/^fractie /i.test(name) ? name : `Fractie ${name}`),
  eachApart: (count: number) => `Ieder apart (${count})`,
  changed: (count: number) => `Gewijzigd (${count})`,
  gone: (count: number) => `Niet meer in het bestand (${count})`,
  goneHint: 'Zij blijven staan, tenzij u iets anders kiest.',
  forAll: 'Voor allen',
  various: 'Verschillend',
  unchanged: (count: number) => `${count} ongewijzigd`,
  keep: 'Laten staan',
  end: 'Beëindigen',
  remove: 'Verwijderen',
  lastDay: 'Laatste dag van wie u beëindigt',
  rejected: (count: number) => (count === 1 ? '1 regel niet te gebruiken' : `${count} regels niet te gebruiken`),
  remarks: (count: number) => (count === 1 ? '1 opmerking' : `${count} opmerkingen`),
  line: (line: number, text: string) => (line === 0 ? text : `Regel ${line}: ${text}`),
  done: 'De wijzigingen zijn overgenomen.',
  undone: 'De lijst is weer zoals zij voor de import was.',
  empty: 'leeg',
};

const fieldNames: Record<keyof Person | keyof Fractie, string> = {
  name: 'naam',
  shortName: 'korte naam',
  address: 'groepsadres',
  givenName: 'voornaam',
  particle: 'tussenvoegsel',
  familyName: 'achternaam',
  fractie: 'fractie',
  role: 'rol',
  email: 'e-mailadres',
  committees: 'commissies',
  portfolios: 'portefeuilles',
  activeFrom: 'actief vanaf',
  activeTo: 'actief tot en met',
};

type Change<T> = { before: T; after: T; fields: readonly (keyof T)[] };

/** "Anna Aarde: rol raadslid → wethouder; fractie VVD → leeg" */
export function changeText(name: string, change: Change<Person> | Change<Fractie>): string {
  const [before, after] = [new Map(Object.entries(change.before)), new Map(Object.entries(change.after))];
  const parts = change.fields.map(
    (field) => `${fieldNames[field]} ${valueText(before.get(field))} → ${valueText(after.get(field))}`,
  );
  return `${name}: ${parts.join('; ')}`;
}

/** The fields of one side of a difference, each by its name; without `only` those that hold something. */
export function fieldsText(value: object, only: readonly string[]): string {
  return Object.entries(value)
    .filter(([field, part]) => (only.length > 0 ? only.includes(field) : valueText(part) !== importStrings.empty))
    .map(([field, part]) => `${(fieldNames as Partial<Record<string, string>>)[field] ?? field} ${valueText(part)}`)
    .join('; ');
}

/** A stored value as a reader writes it. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? importStrings.empty : value.join(', ');
  if (typeof value !== 'string' || value === '') return importStrings.empty;
  return isDay(value) ? dutchDay(value) : value;
}

export const importProblemText: Record<ImportProblemCode, (params: Params) => string> = {
  'too-large': () => 'het bestand is te groot',
  'nothing-in-it': () => 'er staat niets in',
  'no-header': () => 'er is geen regel met kolomnamen gevonden (ten minste achternaam en email)',
  'unknown-column': (params) => `kolom “${p(params, 'column')}” is onbekend en wordt overgeslagen`,
  'too-many-rows': (params) => `meer dan ${p(params, 'limit')} regels`,
  'name-missing': () => 'de naam ontbreekt',
  'email-missing': () => 'het e-mailadres ontbreekt',
  'email-invalid': (params) => `“${p(params, 'value')}” is geen e-mailadres`,
  'email-twice': (params) => `“${p(params, 'value')}” staat ook op regel ${p(params, 'first')}`,
  'fractie-missing': () => 'de fractie ontbreekt',
  'role-unknown': (params) => `rol “${p(params, 'value')}” is onbekend`,
  'date-invalid': (params) => `“${p(params, 'value')}” is geen datum`,
  'dates-reversed': () => 'de einddatum ligt voor de begindatum',
  'too-many-fields': () => 'er staan meer waarden dan kolommen',
  'quote-not-closed': () => 'een aanhalingsteken wordt niet gesloten',
  'value-too-long': (params) => `de waarde in “${p(params, 'column')}” is te lang`,
  'role-assumed': (params) => `geen rol vermeld; ${p(params, 'role')} aangenomen`,
};
