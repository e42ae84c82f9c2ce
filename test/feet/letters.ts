import type { Message } from '../../src/domain/newsletter.ts';

/** Letters with a foot in them, made of a foot, a place and a sender. The mark stands in the address that may not leave. */

export const MARK = 'QZMARKQZ';

/** How a sender's own items look: what the foot stands among. */
export interface Sender {
  from: string;
  subject: string;
  /** Addresses of its items: `{n}` counts them. */
  item: string;
  /** Address of its ways out. */
  out: string;
}

export const senders: Record<string, Sender> = {
  'own site, own ways out': {
    from: 'Gemeente Voorbeeld <nieuws@voorbeeldgemeente.nl>',
    subject: 'Raadsnieuws maart',
    item: 'https://www.voorbeeldgemeente.nl/nieuws/bericht-{n}',
    out: `https://www.voorbeeldgemeente.nl/s/${MARK}`,
  },
  'tracked by its platform': {
    from: 'VNG <weekoverzicht@vng.nl>',
    subject: 'VNG Weekoverzicht',
    item: 'https://c.spotler.com/ct/m19/k1/pTyGJMuHbEL31IeL2HPcHyGcFRl1SPnX{n}/zyN9zHYIa4UOrG{n}',
    out: `https://c.spotler.com/ct/m19/k1/pTyGJMuHbEL31IeL2HPcHyGcFRl1SP${MARK}/zyN9zHYIa4UOrG`,
  },
  'own site, platform for the rest': {
    from: 'Vereniging <post@vereniging.example.nl>',
    subject: 'Ledenbericht',
    item: 'https://www.vereniging.example.nl/actueel/{n}-nieuws-over-de-raad',
    out: `https://vereniging.email-provider.nl/x/${MARK}`,
  },
};

interface Item {
  title: string;
  text: string;
}

export const items: readonly Item[] = [
  {
    title: 'Begroting voor volgend jaar vastgesteld',
    text: 'De raad heeft de begroting voor het komende jaar vastgesteld. De lasten stijgen minder dan verwacht.',
  },
  {
    title: 'Nieuwe brug over de Laagvaart geopend',
    text: 'De wethouder opende vrijdag de nieuwe brug over de Laagvaart. Fietsers kunnen weer doorrijden naar het dorp.',
  },
  {
    title: 'Subsidie voor dorpshuizen blijft bestaan',
    text: 'Ook volgend jaar kunnen dorpshuizen subsidie krijgen voor onderhoud en voor activiteiten met ouderen.',
  },
];

/** Where a foot can stand: given the items as HTML and the foot, the body. */
export const places: Record<string, (items: readonly string[], foot: string) => string> = {
  'own block at the end': (all, foot) => `${all.join('')}<div>${foot}</div>`,
  'behind a rule': (all, foot) => `${all.join('')}<hr><p>${foot}</p>`,
  'in a cell': (all, foot) =>
    `<table>${all.map((one) => `<tr><td>${one}</td></tr>`).join('')}<tr><td style="font-size:11px">${foot}</td></tr></table>`,
  'above the letter': (all, foot) => `<p>${foot}</p>${all.join('')}`,
  'within the last paragraph': (all, foot) =>
    all.map((one, index) => (index === all.length - 1 ? one.replace('</p>', ` ${foot}</p>`) : one)).join(''),
  'within the first paragraph': (all, foot) =>
    all.map((one, index) => (index === 0 ? one.replace('</p>', ` ${foot}</p>`) : one)).join(''),
  'between two items': (all, foot) => `${all[0] ?? ''}<p>${foot}</p>${all.slice(1).join('')}`,
  'with an imprint below': (all, foot) =>
    `${all.join('')}<p>${foot}</p><p>Gemeente Voorbeeld</p><p>Postbus 100, 1000 AA Voorbeeld</p><p>Contact | Privacy | LinkedIn</p>`,
  'under a heading of its own': (all, foot) =>
    `${all.join('')}<p><strong>Over deze nieuwsbrief</strong></p><p>${foot}</p>`,
  'with a word before it': (all, foot) => `${all.join('')}<p>Met vriendelijke groet,<br>De griffie</p><p>${foot}</p>`,
};

export function letterWith(foot: string, place: string, sender: Sender): Message {
  const html = items.map(
    ({ title, text }, index) =>
      `<h2>${title}</h2><p>${text}</p><div><a href="${sender.item.replaceAll('{n}', String(index + 1))}">Lees meer</a></div>`,
  );
  const linked = foot.replaceAll('<L>', `<a href="${sender.out}">`).replaceAll('</L>', '</a>');
  const body = places[place]?.(html, linked) ?? '';
  return {
    body: `<html><body><h1>${sender.subject}</h1>${body}</body></html>`,
    bodyType: 'html',
    subject: sender.subject,
    from: sender.from,
    receivedAt: '2026-03-02T09:00',
  };
}
