import { normalise } from './council.ts';
import type { Role } from './council.ts';

/** The columns of the exported file, in their order. Headers are Dutch because clerks make these files in Excel. */
export const columns = [
  'achternaam',
  'voornaam',
  'tussenvoegsel',
  'fractie',
  'rol',
  'email',
  'commissies',
  'portefeuilles',
  'actief_vanaf',
  'actief_tot',
  'fractie_kort',
] as const;
export type Column = (typeof columns)[number] | 'naam';

/** Headers as other systems print them, without case, accents, spaces and punctuation. */
const aliases: Record<Column, string> = {
  achternaam: 'achternaam achternamen familienaam geslachtsnaam surname lastname',
  voornaam: 'voornaam voornamen roepnaam voorletters initialen firstname givenname',
  tussenvoegsel: 'tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels tussen infix',
  naam: 'naam volledigenaam weergavenaam naamraadslid displayname name',
  fractie: 'fractie fractienaam partij politiekepartij partijnaam groepering',
  rol: 'rol functie rolnaam functienaam role',
  email: 'email emailadres mail mailadres emailadressen epost emailaddress',
  commissies: 'commissie commissies raadscommissie raadscommissies lidvan',
  portefeuilles:
    'portefeuille portefeuilles onderwerp onderwerpen themas thema woordvoerder woordvoerderschap ' +
    'woordvoerderschappen aandachtsgebied aandachtsgebieden beleidsterrein beleidsterreinen',
  actief_vanaf: 'actiefvanaf vanaf begindatum startdatum datumvanaf datumbegin lidsinds sinds ingangsdatum',
  actief_tot: 'actieftot actieftotenmet actieftm tot totenmet tm einddatum datumtot datumeinde uitdienst',
  fractie_kort: 'fractiekort afkorting fractieafkorting kortenaam partijkort',
};

const byAlias = new Map(
  (Object.entries(aliases) as [Column, string][]).flatMap(([column, names]) =>
    names.split(' ').map((name): [string, Column] => [name, column]),
  ),
);

/** `E-mailadres` → `email`; `null` for a column that we do not know. */
export function columnOf(header: string): Column | null {
  return byAlias.get(normalise(header).replace(/[^a-z]/g, '')) ?? null;
}

const roleWords: [RegExp, Role][] = [
  [/^(burger|commissie|duo|schaduw|bijzonder commissie)-?(raads|commissie)?lid$/, 'burgerraadslid'],
  [/^(steunfractie|steun|volg)-?(raads)?lid$/, 'steunfractielid'],
  [/^(fractie-?(medewerker|ondersteuner|assistent|secretaris)|(beleids)?medewerker fractie)$/, 'fractiemedewerker'],
  [/^(gemeente)?raadslid$|^fractie-?(voorzitter|leider|lid)$|^lid (van de )?(gemeente)?raad$/, 'raadslid'],
  [/^(wethouder|locoburgemeester|collegelid|lid (van het )?college)$/, 'wethouder'],
  [/^((plaatsvervangend |adjunct-?|raads)?griffier?|griffie-?medewerker|raadsadviseur|medewerker griffie)$/, 'griffie'],
];

/** `Fractievoorzitter` → `raadslid`; `null` for a word that we do not know. */
export function roleOf(text: string): Role | null {
  const word = normalise(text);
  return roleWords.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** A row that describes a fractie instead of a person: how a group address is put in the file. */
export function isFractieRow(role: string): boolean {
  return /^(fractie|groepsadres|fractie-?adres|groep)$/.test(normalise(role));
}

/**
 * `2026-03-26`, `26-03-2026`, `26/3/2026`, `26.3.2026` → `2026-03-26`; empty → `null`; anything else, and days that do
 * not exist → `undefined`.
 */
export function readDay(text: string): string | null | undefined {
  if (text === '') return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?$/.exec(text);
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: 0{1,2}:00(?::00)?)?$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : dutch ? [dutch[3], dutch[2], dutch[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const value = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = value.getUTCMonth() === Number(month) - 1 && value.getUTCDate() === Number(day);
  return exists && Number(year) >= 1900 ? value.toISOString().slice(0, 10) : undefined;
}

/** The columns that hold several values in one cell. */
export function isList(column: string): boolean {
  return column === 'commissies' || column === 'portefeuilles';
}

/**
 * `Financiën | Economie`, `Financiën; Economie`, `Financiën, Economie`. Commas belong to names ("Werk, inkomen en sociale
 * zekerheid"): they only part the values when each next one begins with a capital, and never beside a `|`.
 */
export function readList(cell: string): string[] {
  const parts = cell.includes('|') ? cell.split('|') : cell.split(/; ?|, ?(?=\p{Lu})/u);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

/** The values as `readList` gives them back. */
export function writeList(values: readonly string[]): string {
  const parts = values.map((value) => value.replaceAll('|', '/'));
  const single = parts.length === 1 && /[,;]/.test(parts[0] ?? '');
  return single ? `${parts[0] ?? ''} |` : parts.join(' | ');
}
