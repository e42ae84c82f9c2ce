import type { Letter } from '../invented/letter.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Invented; the same in every fixture, so that a leak of it can be looked for. */
const RECIPIENT = 'griffie%40voorbeeldgemeente.nl';

/** A token that looks random and is the same in every run. */
function token(seed: string, length: number): string {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ char.charCodeAt(0), 16777619);
  let out = '';
  while (out.length < length) {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 374761393;
    out += ALPHABET[(state >>> 9) & 63] ?? '';
  }
  return out;
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 50);

/** Hands out the address behind each link text, in printed order. */
export function addressBook(letter: Pick<Letter, 'id' | 'linkHost'>): (text: string) => string {
  let count = 0;
  return (text) => {
    if (/^\S+@\S+$/u.test(text)) return `mailto:${text}`;
    count += 1;
    if (letter.linkHost === 'spotler') {
      return `https://c.spotler.com/ct/m19/k1/${token(`${letter.id} ${count}`, 64)}/${token(`${count} ${letter.id}`, 16)}`;
    }
    return `https://${letter.linkHost}/${slug(text)}-${count}?utm_source=nieuwsbrief&utm_medium=email&utm_campaign=${letter.id}`;
  };
}

/** The address as Outlook Safe Links rewrites it, with the recipient in its data. */
export function safeLink(href: string, seed: string): string {
  if (!href.startsWith('http')) return href;
  const data = `05%7C02%7C${RECIPIENT}%7C2930b8a47e178d3d375799a92cf22b52%7Ce9da86d351cf9a7642d8c50195c3f466%7C0%7C0%7C638526582210001687%7CUnknown%7CTWFpbGZsb3d8eyJFbXB0eU1hcGkiOnRydWUsIlYiOiIwLjAuMDAwMCIsIlAiOiJXaW4zMiIsIkFOIjoiTWFpbCIsIldUIjoyfQ%3D%3D%7C0%7C%7C%7C`;
  const regions = ['eur01', 'eur02', 'eur03', 'eur05'];
  const region = regions[seed.length % regions.length] ?? 'eur02';
  return `https://${region}.safelinks.protection.outlook.com/?url=${encodeURIComponent(href)}&data=${data}&sdata=${encodeURIComponent(`${token(seed + href, 43)}=`)}&reserved=0`;
}
