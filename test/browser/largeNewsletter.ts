/**
 * A newsletter of any size in the HTML of Outlook on the web, for measurements: the same nested tables, spacers and
 * Safelinks per item as a VNG newsletter, so that 60 items weigh about 140 KB and 860 items about 1.9 MB.
 */
export function newsletterOf(count: number): string {
  const items = Array.from({ length: count }, (_, index) => itemRow(index)).join('\n');
  return `<div><div style="margin: 0; padding: 0; background-color: #f2f2f2">
${container(`<tr><td style="padding: 14px 20px; font-family: Arial,Helvetica,sans-serif; font-size: 24px; color: #ffffff; background-color: #002c64;">VNG Weekoverzicht</td></tr>`)}
${items}
${container(`<tr><td style="padding: 12px 20px; font-size: 11px;">${safelink('https://example.nl/afmelden', 'Afmelden')}</td></tr>`)}
</div></div>`;
}

/** As the griffie's mailbox would hold it. */
export function largeMessage(count: number) {
  return {
    id: `groot-${count}`,
    subject: `VNG Weekoverzicht (${count})`,
    from: { name: 'VNG', address: 'weekoverzicht@vng.nl' },
    sentAt: '2026-02-27T08:00:00Z',
    html: newsletterOf(count),
  };
}

const topics = ['Arbeidszaken', 'Bestuur', 'Energietransitie', 'Financiën', 'Jeugd', 'Onderwijs'];
const font = 'font-family: Arial,Helvetica,sans-serif';
const spacer =
  '<tr><td height="12" style="font-size: 12px; line-height: 12px; height: 12px;"><img data-imagetype="External" src="https://example.nl/spacer.gif" width="1" height="12" alt="" style="display: block; border: 0;"></td></tr>';

function itemRow(index: number): string {
  const number = index + 1;
  const topic = topics[Math.floor(index / 10) % topics.length] ?? '';
  // Every third item has an event's date, as in a Weekoverzicht.
  const day = String((index % 28) + 1).padStart(2, '0');
  const date = index % 3 === 0 ? ` Op ${day}-04-2026 is er een online bijeenkomst.` : '';
  return container(`${spacer}
<tr><td style="padding: 0 20px;"><h2 class="x_title" style="margin: 0; ${font}; font-size: 20px; line-height: 26px; color: #002c64; font-weight: bold;">Gemeente ${number} kiest een eigen aanpak</h2></td></tr>
<tr><td class="x_topic" style="padding: 0 20px; ${font}; font-size: 13px; line-height: 20px; color: #00a9f3; font-weight: bold;">${topic}</td></tr>
${spacer}
<tr><td class="x_text" style="padding: 0 20px; ${font}; font-size: 14px; line-height: 21px; color: #333333;">De raad van gemeente ${number} besprak de voortgang van het programma en vroeg het college om een overzicht van de kosten.${date}</td></tr>
${spacer}
<tr><td style="padding: 0 20px;">${safelink(`https://example.nl/ct/m19/k1/${number}`, 'Lees meer')}</td></tr>`);
}

function container(rows: string): string {
  return `<table width="100%" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background-color: #f2f2f2;"><tbody><tr><td align="center"><table class="x_container" align="center" width="600" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width: 600px; max-width: 600px; background-color: #ffffff;"><tbody>${rows}</tbody></table></td></tr></tbody></table>`;
}

function safelink(target: string, text: string): string {
  const wrapped = `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(target)}&amp;data=05%7C02%7Cgriffie%40voorbeeldgemeente.nl%7Cd1bebfd6&amp;reserved=0`;
  return `<a href="${wrapped}" target="_blank" rel="noopener noreferrer" data-auth="NotApplicable" originalsrc="${target}" style="color: #00719c;">${text}</a>`;
}
