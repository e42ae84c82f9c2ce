import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** Trend Micro time-of-click protection: `https://ctp.trendmicro.com/wis/clicktime/v1/query?url=<encoded>&umid=…`. */
export const trendMicro: LinkWrapper = {
  id: 'trend-micro',
  // The host's name is the customer's choice: `imsva91-ctp.trendmicro.com`.
  hosts: ['trendmicro.com'],
  matches: (url) => /^\/wis\/clicktime\//i.test(url.pathname),
  target: targetFromParameter('url'),
};
